package no.avsats.assessment.framework;

/** A version has ten indicators of the owner's own, and no more are allowed. */
public final class TooManyOwn extends RuntimeException {

    TooManyOwn() {
        super("An owner adds at most %d indicators of their own".formatted(Drafting.OWN_INDICATORS));
    }
}
