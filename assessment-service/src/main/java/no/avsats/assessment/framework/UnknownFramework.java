package no.avsats.assessment.framework;

/** Somebody named a framework, or a version of one, that is not here. */
public final class UnknownFramework extends RuntimeException {

    UnknownFramework(String key) {
        super("There is no framework " + key);
    }
}
