package no.avsats.assessment.ballot;

/** There is never a code more than there are people who may answer. */
public final class TooManyCodes extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyCodes(int headcount) {
        super("A batch has at least one code and at most one for each of " + headcount + " people");
    }
}
