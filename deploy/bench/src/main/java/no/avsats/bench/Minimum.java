package no.avsats.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import no.avsats.bench.Sheets.Sheet;

/**
 * The least that keeps an answer, or makes a sheet count, with what the service promises: one select that finds the sheet, sees
 * that the school is open and locks both; one statement that writes; the commit. Written by hand for the bench, in plain JDBC,
 * without HTTP; nothing in it is taken from the service.
 */
final class Minimum implements AutoCloseable {

    static final String TAKE = """
            select sheet.sealed, key.assessment, key.encoded
            from kept_sheet sheet join release_key key using (assessment, role)
            where sheet.key_hash = ? and key.open
            for share of key for no key update of sheet""";

    static final String KEEP = "update kept_sheet sheet set sealed = ? where sheet.key_hash = ?";

    static final String COUNT = """
            with sheet as (insert into sealed_sheet (id, assessment, role, sealed) values (gen_random_uuid(), ?, 'TEACHER', ?)),
              receipt as (insert into ballot_receipt (text, assessment) values (?, ?))
            update kept_sheet copy set sealed = ? where copy.key_hash = ?""";

    private static final int RECEIPT = 16;

    private final Plain plain;
    private final Answers answers;

    /** Seals what counts. */
    private interface Sealing {
        byte[] seal(Taken taken, byte[] content);
    }

    /** A sheet that is locked until the transaction ends. */
    private record Taken(byte[] sealed, UUID assessment, byte[] releaseKey) {}

    Minimum(Rig rig, Answers answers) throws SQLException {
        this.answers = answers;
        plain = new Plain(() -> {
            var database = rig.databaseOfAnswers();
            database.setAutoCommit(false);
            return database;
        });
    }

    /** Beside {@link Answers#autosave}. */
    Call autosave(Sheets sheets) {
        return _ -> {
            var sheet = sheets.take();
            int next = sheet.nextLevel();
            return plain.run(database -> write(database, sheet, next)).map(_ -> {
                sheet.wrote(next);
                sheets.giveBack(sheet);
                return null;
            });
        };
    }

    /** Beside {@link Answers#submitting}. */
    Call submitting(Sheets sheets) {
        return submitting(
                sheets,
                (taken, content) ->
                        Sealed.seal(taken.releaseKey(), taken.assessment().toString(), content));
    }

    /**
     * The same without the seal, to see what it costs.
     *
     * @param prepared as long as a sealed sheet
     */
    Call submittingUnsealed(Sheets sheets, byte[] prepared) {
        return submitting(sheets, (_, _) -> prepared);
    }

    private Call submitting(Sheets sheets, Sealing sealing) {
        return _ -> {
            var sheet = sheets.take();
            return plain.run(database -> count(database, sheet, sealing)).map(_ -> {
                sheet.submitted();
                return null;
            });
        };
    }

    private void write(Connection database, Sheet sheet, int level) throws SQLException {
        var taken = take(database, sheet);
        var content = (ObjectNode) Locked.open(sheet.key(), taken.sealed());
        if (content.path("submitted").asBoolean()) throw new WrongAnswer("the sheet counts already");
        var changed = content.withObject("/answers").put(answers.indicator(), level);
        try (var update = database.prepareStatement(KEEP)) {
            update.setBytes(1, Locked.lock(sheet.key(), answers.content().draft(changed.toString())));
            update.setString(2, sheet.hash());
            update.executeUpdate();
        }
        database.commit();
    }

    private void count(Connection database, Sheet sheet, Sealing sealing) throws SQLException {
        var taken = take(database, sheet);
        var content = Locked.open(sheet.key(), taken.sealed());
        if (content.path("submitted").asBoolean()) throw new WrongAnswer("the sheet counts already");
        var handedIn = answers.content().handedIn(content.path("answers").toString());
        try (var statement = database.prepareStatement(COUNT)) {
            statement.setObject(1, taken.assessment());
            statement.setBytes(2, sealing.seal(taken, handedIn));
            statement.setString(3, receipt(sheet));
            statement.setObject(4, taken.assessment());
            statement.setBytes(5, Locked.lock(sheet.key(), handedIn));
            statement.setString(6, sheet.hash());
            statement.executeUpdate();
        }
        database.commit();
    }

    private static Taken take(Connection database, Sheet sheet) throws SQLException {
        try (var query = database.prepareStatement(TAKE)) {
            query.setString(1, sheet.hash());
            try (var row = query.executeQuery()) {
                if (!row.next()) throw new WrongAnswer("nothing is open under a code");
                return new Taken(row.getBytes(1), row.getObject(2, UUID.class), row.getBytes(3));
            }
        }
    }

    private static String receipt(Sheet sheet) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(("counted|" + sheet.key()).getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash).substring(0, RECEIPT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws SQLException {
        plain.close();
    }
}
