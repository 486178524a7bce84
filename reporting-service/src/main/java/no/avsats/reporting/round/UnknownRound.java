package no.avsats.reporting.round;

import java.util.UUID;

/** A closing came before the round was announced. */
public class UnknownRound extends RuntimeException {
    UnknownRound(UUID round) {
        super("Round " + round + " was never announced");
    }
}
