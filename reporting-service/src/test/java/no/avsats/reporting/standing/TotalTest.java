package no.avsats.reporting.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import no.avsats.reporting.standing.Standing.Cell;
import no.avsats.reporting.standing.Standing.State;
import no.avsats.reporting.standing.Standing.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class TotalTest {

    private static final Cell HIDDEN = Cell.hidden("content", 4);
    private static final Cell IN_WORDS =
            new Cell("content", 4, false, null, 3, null, null, null, ShareInWords.OVER_HALF);

    @Test
    void sharesAreWeightedByAnswersAndRoundedToFive() {
        var total = totalOf(unit("a", number(10, 40)), unit("b", number(20, 60)), unit("c", number(70, 80)));

        assertThat(total).extracting(Total::share).containsExactly(70);
    }

    @Test
    void twoUnitsMakeNoTotal() {
        assertThat(totalOf(unit("a", number(10, 40)), unit("b", number(20, 60))))
                .isEmpty();
    }

    @Test
    void hiddenFiguresAndWordsAreNotInIt() {
        var total = totalOf(
                unit("a", number(10, 50)),
                unit("b", number(10, 50)),
                unit("c", number(10, 50)),
                unit("d", HIDDEN),
                unit("e", IN_WORDS));

        assertThat(total).containsExactly(new Total("content", 50, null, null, 3, 0, 2));
    }

    @Test
    void rangesMakeARangeOfTheirSummedEnds() {
        var total = totalOf(unit("a", range(10, null, 15)), unit("b", number(10, 30)), unit("c", range(20, 40, 50)));

        // 27.5 to 36.25
        assertThat(total).containsExactly(new Total("content", null, 25, 40, 3, 0, 0));
    }

    @Test
    void endsStayOpenWhereEverySchoolStandsAtOne() {
        var low =
                totalOf(unit("a", range(10, null, 15)), unit("b", range(10, null, 15)), unit("c", range(20, null, 15)));
        var high = totalOf(unit("a", range(10, 85, null)), unit("b", range(10, 85, null)), unit("c", number(10, 90)));

        assertThat(low).containsExactly(new Total("content", null, null, 15, 3, 0, 0));
        assertThat(high).containsExactly(new Total("content", null, 85, null, 3, 0, 0));
    }

    @Test
    void aTotalIsANumberWhenBothEndsRoundToTheSameFive() {
        var total = totalOf(unit("a", number(45, 50)), unit("b", number(45, 50)), unit("c", range(10, 40, 50)));

        // 49 to 50
        assertThat(total).containsExactly(new Total("content", 50, null, null, 3, 0, 0));
    }

    @Test
    void aRangeCountsAsAFigureAndALevelAloneDoesNot() {
        var level = new Cell("content", 4, false, null, 3, null, null, null, null);
        var total = totalOf(
                unit("a", range(10, 40, 50)),
                unit("b", range(10, 40, 50)),
                unit("c", range(10, 40, 50)),
                unit("d", level));

        assertThat(total).containsExactly(new Total("content", null, 40, 50, 3, 0, 1));
    }

    @Test
    void aPoolCountsForAllOfItsSchools() {
        var pool = new Unit(
                "AVSATS:POOL:1",
                List.of("c", "d", "e"),
                true,
                List.of("c", "d", "e"),
                1,
                State.SHOWN,
                null,
                List.of(number(10, 20)));

        var total = totalOf(unit("a", number(10, 20)), unit("b", number(10, 20)), pool);

        assertThat(total).containsExactly(new Total("content", 20, null, null, 2, 1, 0));
    }

    private static List<Total> totalOf(Unit... units) {
        var selected = List.of(units).stream()
                .flatMap(unit -> unit.schools().stream())
                .collect(java.util.stream.Collectors.toSet());
        return Total.of(List.of("content"), List.of(units), Set.copyOf(selected));
    }

    private static Unit unit(String name, Cell cell) {
        return new Unit(name, List.of(name), false, List.of(name), 1, State.SHOWN, null, List.of(cell));
    }

    private static Cell number(int answered, int share) {
        return new Cell("content", 4, false, answered, 3, share, null, null, null);
    }

    private static Cell range(int answered, @Nullable Integer atLeast, @Nullable Integer atMost) {
        return new Cell("content", 4, false, answered, 3, null, atLeast, atMost, null);
    }
}
