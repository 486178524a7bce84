package no.avsats.assessment.ballot;

/** A person gets one ballot at a school. */
public class BallotIssued extends RuntimeException {
    BallotIssued() {
        super("The ballot was handed out");
    }
}
