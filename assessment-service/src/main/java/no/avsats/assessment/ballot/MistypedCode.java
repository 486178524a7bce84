package no.avsats.assessment.ballot;

/** The text cannot be a printed code: a character is missing, wrong or in another's place. */
public class MistypedCode extends RuntimeException {
    MistypedCode() {
        super("Not written as a printed code");
    }
}
