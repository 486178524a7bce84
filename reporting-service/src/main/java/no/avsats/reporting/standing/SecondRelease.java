package no.avsats.reporting.standing;

import java.util.UUID;

/** A unit released twice in a round; two releases subtract to a person, so the second is not taken. */
public class SecondRelease extends RuntimeException {
    SecondRelease(String unit, UUID first, UUID second) {
        super(unit + " has release " + first + " already; " + second + " is refused");
    }
}
