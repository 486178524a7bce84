package no.avsats.assessment.result;

import no.avsats.assessment.framework.Readiness;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What the leaders said about one status.
 *
 * @param answer null when they said nothing
 */
record StatusRow(
        Phrase text,
        @Nullable Readiness readiness,
        @Nullable Phrase answer) {

    /** How the tag is filled: wholly, half or not. */
    public String fill() {
        if (readiness == Readiness.DONE) {
            return " ok";
        }
        return readiness != null && readiness.isUnderWay() ? " going" : "";
    }
}
