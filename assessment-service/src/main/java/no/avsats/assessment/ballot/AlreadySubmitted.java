package no.avsats.assessment.ballot;

/** Submitted answers count as they are. */
public class AlreadySubmitted extends RuntimeException {
    AlreadySubmitted() {
        super("The answers are submitted");
    }
}
