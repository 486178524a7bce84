package no.avsats.assessment.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C-10")
class FiguresTest {

    private static final String QUESTION = "habit-search";

    @Test
    void fewerThanFiveLeadersShowNothing() {
        assertThat(Figures.gate(4, answers("", 4))).isEqualTo(Figures.NONE);
        assertThat(Figures.gate(5, answers("", 5)).of(QUESTION, "")).isEqualTo(answers("", 5));
    }

    @Test
    void aQuestionThatFewerThanFiveHaveAnsweredIsHidden() {
        var asked = new ArrayList<>(answers("", 5));
        asked.add(new Cell("habit-present", "", "never", 4));
        var figures = Figures.gate(9, asked);
        assertThat(figures.people()).isEqualTo(9);
        assertThat(figures.of("habit-present", "")).isEmpty();
        assertThat(figures.of(QUESTION, "")).isNotEmpty();
    }

    /** Primary and upper secondary schools, and leaders who told no stage. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, 0, true, true",
        "5, 5, 5, true, true",
        "5, 5, 4, false, false",
        "5, 5, 1, false, false",
        "5, 4, 0, false, false",
        "5, 4, 1, true, false",
        "6, 0, 0, true, false",
        "4, 4, 4, false, false"
    })
    void stagesAreShownWhereNoSmallerGroupIsLeft(
            int primary, int secondary, int none, boolean primaryShown, boolean secondaryShown) {
        var sums = Stream.of(answers("primary", primary), answers("secondary", secondary), answers("", none))
                .flatMap(List::stream)
                .toList();
        var figures = Figures.gate(primary + secondary + none, sums);
        assertThat(Cell.people(figures.of(QUESTION, ""))).isEqualTo(primary + secondary + none);
        assertThat(Cell.people(figures.of(QUESTION, "primary"))).isEqualTo(primaryShown ? primary : 0);
        assertThat(Cell.people(figures.of(QUESTION, "secondary"))).isEqualTo(secondaryShown ? secondary : 0);
    }

    @Test
    void whereAllAnswerAlikeNothingIsTold() {
        var alike = List.of(new Cell(QUESTION, "primary", "daily", 7), new Cell(QUESTION, "", "daily", 6));
        assertThat(Figures.gate(13, alike).cells()).isEmpty();
        var butOneStage =
                Stream.concat(alike.stream(), answers("secondary", 5).stream()).toList();
        assertThat(Figures.gate(18, butOneStage).cells())
                .extracting(Cell::stage)
                .isNotEmpty()
                .containsOnly(Cell.NO_STAGE);
    }

    @Test
    void sumsStandInTheSameOrderWhoeverCameFirst() {
        var one = new Cell(QUESTION, "primary", "daily", 1);
        var other = new Cell(QUESTION, "", "never", 1);
        assertThat(Cell.sum(Stream.of(one, other, one))).isEqualTo(Cell.sum(Stream.of(other, one, one)));
    }

    /** Somebody daily, all others never. */
    private static List<Cell> answers(String stage, int people) {
        return Map.of("daily", Math.min(people, 1), "never", Math.max(people - 1, 0)).entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new Cell(QUESTION, stage, each.getKey(), each.getValue()))
                .sorted((left, right) -> left.answer().compareTo(right.answer()))
                .toList();
    }
}
