package no.avsats.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.avsats.assessment.result.ChangeView.Row;
import no.avsats.assessment.result.ChangeView.Survey;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C-18")
class ChangeViewTest {

    private static final Portion LOW = new Portion(0, 15);
    private static final Portion HIGH = new Portion(85, 100);

    @Test
    void twoNumbersDifferByTheirDifference() {
        var up = row(number(40), number(60));

        assertThat(up.points()).isEqualTo(20);
        assertThat(up.atLeast()).isFalse();
        assertThat(row(number(40), number(45)).points()).isZero();
        assertThat(row(number(40), number(45)).unsure()).isFalse();
    }

    @Test
    void fromARangeOnlyTheCertainPartOfAChangeIsTold() {
        assertThat(row(LOW, number(40)).points()).isEqualTo(25);
        assertThat(row(LOW, number(40)).atLeast()).isTrue();
        assertThat(row(LOW, HIGH).points()).isEqualTo(70);
        assertThat(row(HIGH, new Portion(40, 50)).points()).isEqualTo(-35);
        assertThat(row(number(40), HIGH).points()).isEqualTo(45);
    }

    @Test
    void aBoundIsNeverTakenForAFigure() {
        // from anything up to 15 to 20: 5 to 20 points
        assertThat(row(LOW, number(20)).points()).isZero();
        assertThat(row(LOW, number(20)).unsure()).isTrue();
        assertThat(row(LOW, LOW).points()).isZero();
        assertThat(row(LOW, LOW).unsure()).isTrue();
    }

    @Test
    void aNarrowRangeMaySayThatItIsAboutTheSame() {
        var row = row(new Portion(40, 45), number(45));

        assertThat(row.points()).isZero();
        assertThat(row.unsure()).isFalse();
    }

    @Test
    void nothingIsSaidWhereOneSurveyTellsNoShare() {
        var row = row(null, LOW);

        assertThat(row.tellable()).isFalse();
        assertThat(row.points()).isZero();
        assertThat(row.atLeast()).isFalse();
        assertThat(row.unsure()).isFalse();
    }

    @Test
    void aPageWithoutACertainChangeSaysSo() {
        assertThat(page(row(LOW, LOW), row(number(40), number(40))).unsure()).isTrue();
        assertThat(page(row(LOW, LOW), row(number(40), number(60))).unsure()).isFalse();
        assertThat(page(row(number(40), number(40))).unsure()).isFalse();
        assertThat(page(row(number(40), number(40))).ranges()).isFalse();
        assertThat(page(row(null, LOW)).ranges()).isTrue();
    }

    private static ChangeView page(Row... rows) {
        var survey = new Survey("Våren", LocalDate.of(2026, 5, 1));
        return new ChangeView("/", "Hegglunden skole", survey, survey, List.of(rows));
    }

    private static Row row(@Nullable Portion before, @Nullable Portion after) {
        return new Row(new Phrase("Innhold", "nb"), before, after);
    }

    private static Portion number(int share) {
        return new Portion(share, share);
    }
}
