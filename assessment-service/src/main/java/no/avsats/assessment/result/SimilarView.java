package no.avsats.assessment.result;

import java.util.List;
import no.avsats.assessment.release.Similar;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/** The school's teachers beside the middle half of schools of about the same size. */
record SimilarView(Similar similar, List<Row> rows) {

    /** @param portion of the school at the target or above; null where it is not told */
    record Row(Phrase area, @Nullable Portion portion, Similar.Middle middle) {}
}
