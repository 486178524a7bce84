package no.avsats.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import no.avsats.reporting.desk.Words;
import no.avsats.reporting.overview.HeatMap.Box;
import no.avsats.reporting.standing.Standing.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-05")
class HeatMapTest {

    private static final Box HIDDEN = new Box(new Cell("content", 4, true, null, null, null, null, null, null));
    private static final Box IN_WORDS =
            new Box(new Cell("content", 4, false, null, 3, null, null, null, ShareInWords.ABOUT_HALF));

    @ParameterizedTest
    @CsvSource({"0,q1", "15,q1", "20,q2", "35,q2", "40,q3", "55,q3", "60,q4", "75,q4", "80,q5", "95,q5", "100,q5"})
    void aShareFallsOnItsStepOfTheScale(int share, String step) {
        assertThat(HeatMap.step(share)).isEqualTo(step);
    }

    @Test
    void hiddenWordsAndNumbersLookDifferent() {
        assertThat(HIDDEN.share()).isEqualTo("hid");
        assertThat(IN_WORDS.share()).isEqualTo("word");
        assertThat(box(65, null, null).share()).isEqualTo("q4");
    }

    @Test
    void aRangeIsFilledAsOneStepOnlyWhereItLiesOnOne() {
        assertThat(box(null, null, 15).share()).isEqualTo("q1");
        assertThat(box(null, 85, null).share()).isEqualTo("q5");
        assertThat(box(null, 40, 50).share()).isEqualTo("q3");
        assertThat(box(null, 35, 45).share()).isEqualTo("span");
    }

    @Test
    void aFigureWithALevelAloneIsNoNumber() {
        assertThat(box(null, null, null).share()).isEqualTo("word");
        assertThat(box(null, null, null).portion()).isNull();
    }

    @Test
    void aLevelIsItsOwnStep() {
        assertThat(IN_WORDS.level()).isEqualTo("q3");
        assertThat(HIDDEN.level()).isEqualTo("hid");
    }

    @Test
    void numbersAndDaysAreWrittenAsTheReaderWritesThem() {
        var bokmal = new Words(Locale.of("nb"));
        var english = new Words(Locale.of("en"));
        var day = LocalDate.of(2026, 5, 22);

        assertThat(bokmal.span(1480, 1484)).isEqualTo("1\u00a0480–1\u00a0484");
        assertThat(bokmal.day(day, day)).isEqualTo("22.\u00a0mai");
        assertThat(english.day(day, day)).isEqualTo("22\u00a0May");
        assertThat(english.day(day, day.plusYears(1))).isEqualTo("22\u00a0May 2026");
    }

    private static Box box(@Nullable Integer share, @Nullable Integer atLeast, @Nullable Integer atMost) {
        return new Box(new Cell("content", 4, false, 10, 3, share, atLeast, atMost, null));
    }
}
