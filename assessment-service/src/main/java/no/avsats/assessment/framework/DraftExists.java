package no.avsats.assessment.framework;

/** The owner works on a draft already: publish or drop it first. */
public final class DraftExists extends RuntimeException {

    DraftExists(String key) {
        super("There is a draft already: " + key);
    }
}
