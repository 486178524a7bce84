package no.avsats.assessment.framework;

/** An indicator asks something else than in the version before, and nobody has said what became of it. */
public final class LineageUnknown extends RuntimeException {

    LineageUnknown() {
        super("An indicator asks something else than before: say whether it means the same");
    }
}
