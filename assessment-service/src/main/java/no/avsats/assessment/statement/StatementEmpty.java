package no.avsats.assessment.statement;

/** Nobody signs a statement without a level. */
public class StatementEmpty extends RuntimeException {
    StatementEmpty() {
        super("The statement is empty");
    }
}
