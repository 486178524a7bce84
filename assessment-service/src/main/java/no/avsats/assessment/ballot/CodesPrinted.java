package no.avsats.assessment.ballot;

/** A role at a school has one batch of codes. */
public class CodesPrinted extends RuntimeException {
    CodesPrinted() {
        super("The codes were printed");
    }
}
