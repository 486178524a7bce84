package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.jdbc.ReturningWork;

/**
 * The two sides of a ballot, and of every survey that asks persons without keeping who said what. Each has a role of its own in the database and tables that only this role may touch: the issuing
 * side knows persons, the answer side knows answers, and a statement that names both is refused by the database. Outside of
 * both the service may touch neither.
 */
public enum Side {
    ISSUING("assessment_issuing"),
    ANSWERS("assessment_answers");

    private static final String NEITHER = "none";

    private final String role;

    Side(String role) {
        this.role = role;
    }

    /**
     * Runs statements as this side, in the caller's transaction. What the caller has changed before is written as the caller. A
     * statement that fails ends the transaction, and the role with it; a broken rule is told outside.
     */
    public <T> T ask(Supplier<T> statements) {
        var database = Panache.getEntityManager();
        database.flush();
        become(role);
        var found = statements.get();
        database.flush();
        become(NEITHER);
        return found;
    }

    public void tell(Runnable statements) {
        ask(() -> {
            statements.run();
            return this;
        });
    }

    /** The same in plain SQL. What the caller has changed waits, and is written as the caller. */
    <T> T sql(ReturningWork<T> statements) {
        return Panache.getSession().doReturningWork(database -> {
            become(database, role);
            var found = statements.execute(database);
            become(database, NEITHER);
            return found;
        });
    }

    /** Past Hibernate, which would look through everything it holds once more. */
    private static void become(String role) {
        Panache.getSession().doWork(database -> become(database, role));
    }

    private static void become(Connection database, String role) throws SQLException {
        try (var change = database.prepareStatement("set local role " + role)) {
            change.execute();
        }
    }
}
