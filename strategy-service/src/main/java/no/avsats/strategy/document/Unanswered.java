package no.avsats.strategy.document;

/** Comments of the consultation have no answer yet. */
public class Unanswered extends RuntimeException {

    private final long comments;

    Unanswered(long comments) {
        super(comments + " comments have no answer");
        this.comments = comments;
    }

    public long comments() {
        return comments;
    }
}
