package no.avsats.assessment.ballot;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;

/** What somebody submitted, sealed until its release; nobody can say whose it is by reading in it. Plain SQL on the answer side. */
final class SealedSheet {

    /** One statement: the sheet counts, there is a receipt, and the holder's copy says so; or nothing of it. */
    private static final String SUBMIT = """
            with counted as (
              insert into sealed_sheet (id, assessment, role, sealed) values (gen_random_uuid(), ?, ?, ?)),
            receipt as (
              insert into ballot_receipt (text, assessment) values (?, ?) on conflict do nothing)
            update kept_sheet set sealed = ? where key_hash = ?""";

    private static final String COUNT = "select count(*) from sealed_sheet where assessment = ? and role = ?";
    private static final String READ = "select sealed from sealed_sheet where assessment = ? and role = ?";
    private static final String FORGET = "delete from sealed_sheet where assessment = ?";

    private SealedSheet() {}

    /**
     * @param sealed for the release key
     * @param copy locked with the holder's key, and handed in
     */
    static void submit(Connection database, KeptSheet kept, byte[] sealed, byte[] copy) throws SQLException {
        try (var statement = database.prepareStatement(SUBMIT)) {
            statement.setObject(1, kept.assessment());
            statement.setString(2, kept.role().name());
            statement.setBytes(3, sealed);
            statement.setString(4, kept.key().receipt());
            statement.setObject(5, kept.assessment());
            statement.setBytes(6, copy);
            statement.setString(7, kept.key().hash());
            statement.executeUpdate();
        }
    }

    static int count(Connection database, UUID assessment, Respondent role) throws SQLException {
        try (var query = database.prepareStatement(COUNT)) {
            query.setObject(1, assessment);
            query.setString(2, role.name());
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    static List<byte[]> list(Connection database, ReleaseKey key) throws SQLException {
        try (var query = database.prepareStatement(READ)) {
            query.setObject(1, key.assessment());
            query.setString(2, key.role().name());
            var rows = query.executeQuery();
            var sheets = new ArrayList<byte[]>();
            while (rows.next()) {
                sheets.add(rows.getBytes(1));
            }
            return sheets;
        }
    }

    /** @throws IllegalStateException when it was not sealed for the key */
    static Content opened(ReleaseKey key, byte[] encodedPrivate, byte[] sealed) {
        try {
            return Content.read(key.open(encodedPrivate, sealed));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("A submitted sheet does not open with its key", foreign);
        }
    }

    static void forget(Connection database, UUID assessment) throws SQLException {
        try (var delete = database.prepareStatement(FORGET)) {
            delete.setObject(1, assessment);
            delete.executeUpdate();
        }
    }
}
