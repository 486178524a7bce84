package no.avsats.assessment.result;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.avsats.assessment.result.ResultView.PoolNote;
import no.avsats.assessment.result.ResultView.Reader;
import no.avsats.assessment.round.Participation;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/**
 * What a school's pupils say.
 *
 * @param path where the school's part in the round lives
 * @param school name
 * @param title of the round
 * @param years of the pupils who were asked, such as {@code 5, 6, 7}
 * @param stated whether the leaders signed a statement
 * @param answered how many answered; 0 invited where nobody knows how many there are
 * @param fewest answers that are shown
 * @param pool null when the school stands alone
 */
record PupilsView(
        String path,
        String school,
        String title,
        String years,
        boolean stated,
        Reader reader,
        Participation answered,
        int fewest,
        @Nullable PoolNote pool,
        List<PupilRow> areas) {

    public boolean shown() {
        return areas.stream().anyMatch(PupilRow::shown);
    }

    public boolean inWords() {
        return rows().anyMatch(row -> row.words() != null);
    }

    /** Whether some share is told as a range. */
    public boolean ranges() {
        return rows().map(PupilRow::portion).filter(Objects::nonNull).anyMatch(Portion::range);
    }

    private Stream<PupilRow> rows() {
        return areas.stream().flatMap(area -> area.statements().stream());
    }
}
