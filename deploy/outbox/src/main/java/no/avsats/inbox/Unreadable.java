package no.avsats.inbox;

/** A record that is no event of the feed's publisher, or none that this version knows. */
public class Unreadable extends RuntimeException {
    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(String reason, Exception cause) {
        super(reason, cause);
    }
}
