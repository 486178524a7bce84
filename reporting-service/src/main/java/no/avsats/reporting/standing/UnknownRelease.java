package no.avsats.reporting.standing;

import java.util.UUID;

/** Somebody shared a release that has not arrived. */
public class UnknownRelease extends RuntimeException {
    UnknownRelease(UUID release) {
        super("Release " + release + " was shared but has not arrived");
    }
}
