package no.avsats.assessment.ballot;

/** Nobody has asked for the code, or there are no more spare ones. */
public class NoCodeLeft extends RuntimeException {
    NoCodeLeft() {
        super("No code is left");
    }
}
