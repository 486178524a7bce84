package no.avsats.assessment.statement;

/** The round does not ask leaders. */
public class NoStatement extends RuntimeException {
    NoStatement() {
        super("No statement in this round");
    }
}
