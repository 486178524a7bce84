package no.avsats.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Statements of a file, one after the other, with values for their names, such as {@code :round}.
 *
 * @param values by name
 */
record Sql(List<Statement> statements, Map<String, ?> values) {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

    /** @param names of the values, in the order of the question marks */
    record Statement(String text, List<String> names) {

        static Statement of(String text) {
            var names = new ArrayList<String>();
            var marked = NAME.matcher(text).replaceAll(name -> {
                names.add(name.group(1));
                return "?";
            });
            return new Statement(marked, names);
        }

        void run(Connection database, Map<String, ?> values) throws SQLException {
            try (PreparedStatement prepared = database.prepareStatement(text)) {
                for (int i = 0; i < names.size(); i++) {
                    prepared.setObject(i + 1, Objects.requireNonNull(values.get(names.get(i)), names.get(i)));
                }
                prepared.execute();
            }
        }
    }

    static Sql of(String file, Map<String, ?> values) {
        return new Sql(read(file), values);
    }

    /** Statements end with a semicolon at the end of a line; lines that begin with two hyphens say why. */
    static List<Statement> read(String file) {
        try (var stream = Objects.requireNonNull(Sql.class.getResourceAsStream(file), file)) {
            var text = new String(stream.readAllBytes(), UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(text.split(";\\s*(\\n|$)"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .map(Statement::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param more wins where both name a value */
    Sql with(Map<String, ?> more) {
        var both = new HashMap<String, Object>(values);
        both.putAll(more);
        return new Sql(statements, both);
    }

    void run(Connection database) throws SQLException {
        for (var statement : statements) statement.run(database, values);
    }
}
