package no.avsats.bench;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param slice one side of a pair, or one latency
 * @param pairs how often two things are compared
 * @param warmUp at most
 */
record Pace(Duration slice, int pairs, Duration warmUp) {

    /** A quarter of an hour in all: enough to see a limit missed. */
    static final Pace SHORT = new Pace(Duration.ofSeconds(5), 7, Duration.ofMinutes(2));

    /** For figures that are to be told to others. */
    static final Pace LONG = new Pace(Duration.ofSeconds(25), 7, Duration.ofMinutes(3));
}
