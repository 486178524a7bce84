package no.avsats.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.avsats.stack.Addresses;

/**
 * All rows of all tables of all databases, Keycloak's included, in the order in which they lie, with what PostgreSQL keeps
 * beside them: what somebody has who copies everything at one moment.
 */
record Dump(List<Row> rows) {

    private static final List<String> SERVICES = List.of("identity", "assessment", "strategy", "reporting");
    private static final String KEYCLOAK = "keycloak";

    /**
     * @param table with its database
     * @param place among the table's rows, from 0
     * @param values by column, as text; among them {@code xmin}, the transaction that wrote the row, and {@code cmin}, its statement
     */
    record Row(String table, int place, Map<String, String> values) {}

    static Dump of(Addresses stack) throws SQLException {
        var rows = new ArrayList<Row>();
        for (var service : SERVICES) {
            var owner = stack.owner(service);
            rows.addAll(all(stack.jdbcUrl(service), owner.user(), owner.password()));
        }
        rows.addAll(all(stack.jdbcUrl(KEYCLOAK), KEYCLOAK, stack.secrets().of("postgres.keycloak")));
        return new Dump(List.copyOf(rows));
    }

    List<Row> of(String table) {
        return rows.stream().filter(row -> row.table().endsWith("/" + table)).toList();
    }

    private static List<Row> all(String url, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var rows = new ArrayList<Row>();
            for (var table : tables(connection)) {
                rows.addAll(rows(connection, table));
            }
            return rows;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }

    private static List<Row> rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select xmin, cmin, held.* from \"" + table + "\" held order by ctid")) {
            var name = connection.getCatalog() + "/" + table;
            var columns = found.getMetaData();
            var rows = new ArrayList<Row>();
            while (found.next()) {
                var values = new LinkedHashMap<String, String>();
                for (var column = 1; column <= columns.getColumnCount(); column++) {
                    values.put(columns.getColumnName(column), String.valueOf(found.getString(column)));
                }
                rows.add(new Row(name, rows.size(), values));
            }
            return rows;
        }
    }
}
