package no.avsats.assessment.ballot;

/** A ballot opens one answer sheet; this one has. */
public class BallotSpent extends RuntimeException {
    BallotSpent() {
        super("The ballot is used");
    }
}
