package no.avsats.strategy.text;

/** A file that is not taken in, and why. Nothing of it was kept. */
public class WordRefused extends RuntimeException {

    /** Why a file is not taken in. */
    public enum Reason {
        TOO_LARGE,
        /** Not a Word document, or broken. */
        UNREADABLE,
        /** The format before 2007, or locked with a password. */
        OLD_OR_LOCKED,
        MACROS,
        /** Unpacks to more than any real document. */
        BOMB,
        /** Asks for something from outside when it is opened. */
        EXTERNAL,
        EMPTY
    }

    private final Reason reason;

    WordRefused(Reason reason) {
        super("The document is refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
