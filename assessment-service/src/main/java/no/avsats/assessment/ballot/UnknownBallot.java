package no.avsats.assessment.ballot;

/** The text is no ballot of this school. */
public class UnknownBallot extends RuntimeException {
    UnknownBallot() {
        super("Not a ballot of this school");
    }
}
