package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * What the holder of a resume code keeps here, locked with it: a draft, and afterwards what they submitted. Rows lie in the order
 * of their writers, which beside a list of log-ins tells whose is whose; so nobody can read in them, and nothing in them leads to
 * the {@link AnswerSheet} that counts. Goes at closing.
 *
 * <p>Plain SQL, because everybody who answers writes here after each question.
 */
record KeptSheet(ResumeKey key, UUID assessment, Respondent role, byte[] sealed) {

    private static final String OPEN =
            "insert into kept_sheet (key_hash, assessment, role, sealed) values (?, ?, ?, ?)";
    private static final String FIND = "select assessment, role, sealed from kept_sheet where key_hash = ?";
    private static final String HOLD = "select sealed from kept_sheet where key_hash = ? for no key update";
    private static final String KEEP = "update kept_sheet set sealed = ? where key_hash = ?";

    /** An empty one, kept. */
    static KeptSheet open(SchoolAssessment assessment, Respondent role, ResumeKey key) {
        var sheet = new KeptSheet(key, assessment.id(), role, key.seal().lock(Content.EMPTY));
        Side.ANSWERS.sql(database -> {
            try (var insert = database.prepareStatement(OPEN)) {
                insert.setString(1, key.hash());
                insert.setObject(2, sheet.assessment);
                insert.setString(3, role.name());
                insert.setBytes(4, sheet.sealed);
                return insert.executeUpdate();
            }
        });
        return sheet;
    }

    static Optional<KeptSheet> find(ResumeKey key) {
        return Side.ANSWERS.sql(database -> {
            try (var query = database.prepareStatement(FIND)) {
                query.setString(1, key.hash());
                var row = query.executeQuery();
                return row.next()
                        ? Optional.of(new KeptSheet(
                                key,
                                row.getObject(1, UUID.class),
                                Respondent.valueOf(row.getString(2)),
                                row.getBytes(3)))
                        : Optional.empty();
            }
        });
    }

    Content content() {
        return key.seal().unlock(sealed);
    }

    /** @throws AlreadySubmitted when another tab has submitted */
    Content write(Written written) {
        var kept = Side.ANSWERS.sql(database -> {
            var before = held(database);
            return before.submitted() ? Optional.<Content>empty() : Optional.of(keep(database, before.with(written)));
        });
        return kept.orElseThrow(AlreadySubmitted::new);
    }

    /** Once more changes nothing. */
    Content submit(SchoolAssessment open) {
        return Side.ANSWERS.ask(() -> {
            var content = Panache.getSession().doReturningWork(this::held);
            if (content.submitted()) {
                return content;
            }
            AnswerSheet.add(open, role, content);
            Receipt.give(key, open);
            return Panache.getSession().doReturningWork(database -> keep(database, content.handedIn()));
        });
    }

    /** As it is now: two tabs take turns. */
    private Content held(Connection database) throws SQLException {
        try (var query = database.prepareStatement(HOLD)) {
            query.setString(1, key.hash());
            var row = query.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("A sheet went while its school is open");
            }
            return key.seal().unlock(row.getBytes(1));
        }
    }

    private Content keep(Connection database, Content content) throws SQLException {
        try (var update = database.prepareStatement(KEEP)) {
            update.setBytes(1, key.seal().lock(content));
            update.setString(2, key.hash());
            update.executeUpdate();
            return content;
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
