package no.avsats.assessment.framework;

/** Somebody wanted to leave out an indicator of the short form: without it no pulse could be compared. */
public final class NotOptional extends RuntimeException {

    NotOptional(String id) {
        super("The indicator %s is asked in the short form and stays".formatted(id));
    }
}
