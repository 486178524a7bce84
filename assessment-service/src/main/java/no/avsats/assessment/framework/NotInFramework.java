package no.avsats.assessment.framework;

/** Somebody named an area, an indicator or a measure that the framework does not have. */
public final class NotInFramework extends RuntimeException {

    NotInFramework(String framework, String id) {
        super("The framework %s has no %s".formatted(framework, id));
    }
}
