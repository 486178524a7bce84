package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * What the holder of a resume code keeps here, locked with it: a draft, and afterwards what they submitted. Rows lie in the order
 * of their writers, which beside a list of log-ins tells whose is whose; so nobody can read in them, and nothing in them leads to
 * the {@link SealedSheet} that counts. Goes at closing.
 */
record KeptSheet(ResumeKey key, UUID assessment, Respondent role, byte[] locked) {

    private static final String OPEN =
            "insert into kept_sheet (key_hash, assessment, role, sealed) values (?, ?, ?, ?)";
    private static final String FIND = "select assessment, role, sealed from kept_sheet where key_hash = ?";
    /** The key is locked before the sheet, as closing locks them. */
    private static final String HOLD = """
            select k.assessment, k.role, k.sealed, r.encoded, r.open
            from release_key r join kept_sheet k on k.assessment = r.assessment and k.role = r.role
            where k.key_hash = ? for share of r for no key update of k""";

    private static final String KEEP = "update kept_sheet set sealed = ? where key_hash = ?";

    /** A sheet that nobody else writes on until the transaction ends, and what it will be sealed for. */
    record Held(KeptSheet sheet, ReleaseKey release) {}

    /** An empty one, kept. */
    static KeptSheet open(Connection database, UUID assessment, Respondent role, ResumeKey key, int size)
            throws SQLException {
        var sheet = new KeptSheet(key, assessment, role, key.seal().lock(Content.EMPTY, size));
        try (var insert = database.prepareStatement(OPEN)) {
            insert.setString(1, key.hash());
            insert.setObject(2, sheet.assessment);
            insert.setString(3, role.name());
            insert.setBytes(4, sheet.locked);
            insert.executeUpdate();
        }
        return sheet;
    }

    static Optional<KeptSheet> find(Connection database, ResumeKey key) throws SQLException {
        try (var query = asking(database, FIND, key)) {
            var row = query.executeQuery();
            return row.next()
                    ? Optional.of(new KeptSheet(
                            key, row.getObject(1, UUID.class), Respondent.valueOf(row.getString(2)), row.getBytes(3)))
                    : Optional.empty();
        }
    }

    /** As it is now: two tabs take turns, and the school does not close meanwhile. */
    static Optional<Held> hold(Connection database, ResumeKey key) throws SQLException {
        try (var query = asking(database, HOLD, key)) {
            var row = query.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            var assessment = row.getObject(1, UUID.class);
            var role = Respondent.valueOf(row.getString(2));
            var sheet = new KeptSheet(key, assessment, role, row.getBytes(3));
            return Optional.of(new Held(sheet, new ReleaseKey(assessment, role, row.getBytes(4), row.getBoolean(5))));
        }
    }

    private static PreparedStatement asking(Connection database, String statement, ResumeKey key) throws SQLException {
        var query = database.prepareStatement(statement);
        query.setString(1, key.hash());
        return query;
    }

    Content content() {
        return key.seal().unlock(locked);
    }

    void keep(Connection database, byte[] written) throws SQLException {
        try (var update = database.prepareStatement(KEEP)) {
            update.setBytes(1, written);
            update.setString(2, key.hash());
            update.executeUpdate();
        }
    }

    /** On the answer side. */
    static void forget(SchoolAssessment assessment) {
        Panache.getEntityManager()
                .createNativeQuery("delete from kept_sheet where assessment = ?1")
                .setParameter(1, assessment.id())
                .executeUpdate();
    }
}
