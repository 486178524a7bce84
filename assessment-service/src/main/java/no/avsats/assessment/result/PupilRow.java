package no.avsats.assessment.result;

import java.util.List;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/**
 * How many pupils agree, about one statement or about an area.
 *
 * @param portion who agree; null below ten answers
 * @param words the same in words, from five to nine answers; else null
 * @param statements of the area; empty for a statement
 */
record PupilRow(
        Phrase name, @Nullable Portion portion, @Nullable String words, List<PupilRow> statements) {

    static PupilRow of(Cell cell, Phrase name, List<PupilRow> statements) {
        ShareInWords inWords = cell.shareInWords();
        return new PupilRow(name, Reading.portion(cell), inWords == null ? null : inWords.name(), statements);
    }

    public boolean shown() {
        return portion != null || words != null;
    }
}
