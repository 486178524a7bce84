package no.avsats.assessment.result;

import no.avsats.assessment.picture.Pair;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/**
 * How teachers and leaders see one area; levels 1 to 5.
 *
 * @param certainty whether a difference may be chance
 * @param pupils how many agree, beside the levels and not on them; null where they are not asked or not shown
 */
record GapRow(
        Phrase area,
        int teachers,
        int leaders,
        Pair pair,
        Certainty certainty,
        @Nullable Portion pupils) {

    public int size() {
        return Math.abs(leaders - teachers);
    }

    public boolean leadersHigher() {
        return leaders > teachers;
    }
}
