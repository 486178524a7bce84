package no.avsats.assessment.result;

import no.avsats.assessment.picture.Pair;
import no.avsats.assessment.words.Phrase;

/**
 * How teachers and leaders see one area; levels 1 to 5.
 *
 * @param certainty whether a difference may be chance
 */
record GapRow(Phrase area, int teachers, int leaders, Pair pair, Certainty certainty) {

    public int size() {
        return Math.abs(leaders - teachers);
    }

    public boolean leadersHigher() {
        return leaders > teachers;
    }
}
