package no.avsats.assessment.ballot;

/** There are no answers under the resume code: never, or no longer. */
public class UnknownKey extends RuntimeException {
    UnknownKey() {
        super("No answers under this key");
    }
}
