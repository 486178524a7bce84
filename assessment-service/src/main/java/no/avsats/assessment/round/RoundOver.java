package no.avsats.assessment.round;

/** A round whose schools are all closed is history. */
public class RoundOver extends RuntimeException {
    RoundOver() {
        super("The round is over");
    }
}
