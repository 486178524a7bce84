package no.avsats.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.avsats.bench.Sheets.Sheet;
import no.avsats.bench.Sql.Statement;

/** What the service does with the database when somebody answers, statement by statement, without the service. */
final class PlainAnswers implements AutoCloseable {

    private static final String KNOWN = """
            select r.key_hash, r.id, r.round, r.school, a.id
            from response r join school_assessment a on a.round = r.round and a.school = r.school""";

    private static final List<Statement> ANSWER = Sql.read("answer.sql");
    private static final Statement RECEIPT = Statement.of(
            "insert into ballot_receipt (text, assessment) values (:receipt, cast(:assessment as uuid)) on conflict do nothing");
    private static final Statement LEAVE = Statement.of("set local role none");

    private final Plain plain;
    private final Answers answers;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    /** The sheets must be there. */
    PlainAnswers(Rig rig, Answers answers) throws SQLException {
        this.answers = answers;
        try (var database = rig.database("assessment");
                var query = database.createStatement();
                var rows = query.executeQuery(KNOWN)) {
            while (rows.next()) {
                known.put(
                        rows.getString(1),
                        Map.of(
                                "hash", rows.getString(1),
                                "id", rows.getString(2),
                                "round", rows.getString(3),
                                "school", rows.getString(4),
                                "assessment", rows.getString(5)));
            }
        }
        plain = new Plain(() -> {
            var database = rig.databaseOfService("assessment");
            database.setAutoCommit(false);
            return database;
        });
    }

    /** Beside {@link Answers#autosave}. */
    Call autosave(Sheets sheets) {
        return _ -> {
            var sheet = sheets.take();
            int next = sheet.nextLevel();
            return plain.run(database -> write(database, sheet, answers.with(next)))
                    .map(_ -> {
                        sheet.wrote(next);
                        sheets.giveBack(sheet);
                        return null;
                    });
        };
    }

    /** Beside {@link Answers#submission}. */
    Call submission(Sheets sheets) {
        return _ -> {
            var sheet = sheets.take();
            return plain.run(database -> {
                write(database, sheet, answers.complete());
                var values = Map.of("answers", answers.complete(), "submitted", true, "receipt", sheet.key());
                run(database, sheet, Stream.of(RECEIPT, LEAVE), values);
            });
        };
    }

    private void write(Connection database, Sheet sheet, String content) throws SQLException {
        run(database, sheet, Stream.of(LEAVE), Map.of("answers", content, "submitted", false));
    }

    /** In one transaction. */
    private void run(Connection database, Sheet sheet, Stream<Statement> end, Map<String, ?> values)
            throws SQLException {
        var statements = Stream.concat(ANSWER.stream(), end).toList();
        new Sql(statements, of(sheet)).with(values).run(database);
        database.commit();
    }

    private Map<String, String> of(Sheet sheet) {
        return Objects.requireNonNull(known.get(sheet.hash()));
    }

    @Override
    public void close() throws SQLException {
        plain.close();
    }
}
