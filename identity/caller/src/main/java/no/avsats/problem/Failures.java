package no.avsats.problem;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What went wrong unexpectedly: written to the log, or only counted where a line with an address and a time tells too much. */
@ApplicationScoped
public class Failures {

    /** Classes of SQLSTATE that pass by themselves: no connection, no room, shutting down. */
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    private final Optional<String> unlogged;
    private final LongAdder counted = new LongAdder();

    /** @param unlogged what addresses begin with whose failures leave a count and no line; nothing for most services */
    Failures(@ConfigProperty(name = "avsats.unlogged-path") Optional<String> unlogged) {
        this.unlogged = unlogged;
    }

    void tell(Throwable failure, String method, String path) {
        if (unlogged.filter(path::startsWith).isPresent()) {
            counted.increment();
        } else {
            Log.errorf(failure, "%s %s failed", method, path);
        }
    }

    /** How many left no line since the service started. */
    public long counted() {
        return counted.sum();
    }

    /** Whether the same may succeed in a moment: the database had no connection or no room for it. */
    static boolean passes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused && passes(refused));
    }

    /** The pool's own refusal has no SQLSTATE. */
    private static boolean passes(SQLException refused) {
        var state = refused.getSQLState();
        return state == null
                ? String.valueOf(refused.getMessage()).startsWith("Acquisition timeout")
                : state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
