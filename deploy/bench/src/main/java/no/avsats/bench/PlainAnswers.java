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
            select k.key_hash, a.round, a.school, a.id
            from kept_sheet k join school_assessment a on a.id = k.assessment""";

    private static final List<Statement> FIND = Sql.read("find.sql");
    private static final List<Statement> ASSESSMENT = Sql.read("assessment.sql");
    private static final List<Statement> OPEN = Sql.read("open.sql");
    private static final List<Statement> SUBMIT = Sql.read("submit.sql");
    private static final List<Statement> KEEP = Sql.read("keep.sql");

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
                                "round", rows.getString(2),
                                "school", rows.getString(3),
                                "assessment", rows.getString(4)));
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
                run(database, sheet, Stream.of(FIND, ASSESSMENT, OPEN, SUBMIT, KEEP), answers.complete());
            });
        };
    }

    private void write(Connection database, Sheet sheet, String content) throws SQLException {
        run(database, sheet, Stream.of(FIND, OPEN, KEEP), content);
    }

    /** In one transaction. */
    private void run(Connection database, Sheet sheet, Stream<List<Statement>> parts, String content)
            throws SQLException {
        var sealed = Locked.draft(sheet.key(), content);
        var values = Map.of("answers", content, "receipt", sheet.key(), "sealed", sealed);
        new Sql(parts.flatMap(List::stream).toList(), of(sheet)).with(values).run(database);
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
