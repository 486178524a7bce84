package no.avsats.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.avsats.stack.Addresses;

/** A service's database: what lies there, whatever the service tells. */
record DatabaseSystem(Addresses stack, String service) {

    /** May do everything with the tables. */
    Connection asOwner() throws SQLException {
        return open(stack.owner(service));
    }

    /** The role whose connections the service has. */
    Connection asApp() throws SQLException {
        return open(stack.app(service));
    }

    /** The first column, as text. */
    List<String> rows(String query, Object... parameters) throws SQLException {
        try (var connection = asOwner();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Connection open(Addresses.Login login) throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(service), login.user(), login.password());
    }
}
