package no.avsats.assessment.ballot;

/** So many codes are tried at once that it looks like guessing. */
public class TooManyTries extends RuntimeException {
    TooManyTries() {
        super("Too many tries");
    }
}
