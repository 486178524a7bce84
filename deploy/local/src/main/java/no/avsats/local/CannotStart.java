package no.avsats.local;

/** Why nothing runs now; the message is the one sentence that the person at the keyboard reads. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }
}
