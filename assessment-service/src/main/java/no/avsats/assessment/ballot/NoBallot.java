package no.avsats.assessment.ballot;

/** The role answers another way at this school, or not at all. */
public class NoBallot extends RuntimeException {
    NoBallot() {
        super("The role has no such ballots here");
    }
}
