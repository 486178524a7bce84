package no.avsats.assessment.ballot;

/** Not a blinded ballot for this school, or somebody else's. */
public class UnfitRequest extends RuntimeException {
    UnfitRequest() {
        super("Not a blinded ballot");
    }
}
