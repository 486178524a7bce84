package no.avsats.inbox;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/** Why an event was not taken: because of the event, or because of the day. */
final class Failure {

    /** SQLSTATE classes that pass by themselves: connection, rollback by the server, its resources, its operator. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    private Failure() {}

    /** Whether the same event may be taken when it is tried again. */
    static boolean passes(Throwable failure) {
        return causes(failure).anyMatch(Failure::passesItself);
    }

    /** In words, for the page that shows it. */
    static String reason(Throwable failure) {
        return causes(failure)
                .filter(Unreadable.class::isInstance)
                .findFirst()
                .map(unreadable -> String.valueOf(unreadable.getMessage()))
                .orElseGet(() -> root(failure).toString());
    }

    private static boolean passesItself(Throwable failure) {
        return switch (failure) {
            case SQLTransientException e -> true;
            case SQLRecoverableException e -> true;
            case SQLException e -> passes(e);
            case RollbackException e -> e.getCause() == null; // the transaction timed out
            default -> false;
        };
    }

    private static boolean passes(SQLException failure) {
        var state = failure.getSQLState();
        return state == null // the pool's own words: it has no connection
                || state.equals("55P03") // a lock was not free
                || (state.length() == 5 && PASSING.contains(state.substring(0, 2)));
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce(failure, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
