package no.avsats.assessment.statement;

/** A signed statement is not changed. */
public class StatementSigned extends RuntimeException {
    StatementSigned() {
        super("The statement is signed");
    }
}
