package no.avsats.assessment.release;

import static no.avsats.assessment.release.Groups.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class GateTest {

    @Test
    void fourAnswersShowNothing() {
        assertThat(cell(3, levels(0, 2, 2))).isEqualTo(Cell.hidden("teacher", "area", "i", 3));
    }

    @Test
    void fiveAnswersShowTheLevelAndTheShareInWords() {
        assertThat(cell(3, levels(0, 2, 2, 1)))
                .isEqualTo(new Cell(
                        "teacher",
                        "area",
                        "i",
                        3,
                        false,
                        null,
                        3,
                        null,
                        null,
                        null,
                        ShareInWords.OVER_HALF,
                        List.of()));
    }

    @Test
    void fiveAlikeLookLikeThreeOfFive() {
        assertThat(cell(3, levels(0, 0, 5))).isEqualTo(cell(3, levels(1, 1, 3)));
    }

    @Test
    void halfOfSixLooksLikeFewer() {
        assertThat(cell(3, levels(0, 3, 3))).isEqualTo(cell(3, levels(0, 4, 2)));
        assertThat(cell(3, levels(0, 3, 3)).shareInWords()).isEqualTo(ShareInWords.UNDER_HALF);
    }

    @Test
    void anAreaOfFiveToNineTellsItsLevelOnly() {
        assertThat(cells(3, levels(0, 2, 2, 1)).getFirst()).isEqualTo(Cell.ofLevel("teacher", "area", null, 3, 3));
    }

    @Test
    void twelveAnswersShowThreeBands() {
        assertThat(cell(4, levels(1, 2, 5, 2, 2)))
                .isEqualTo(new Cell(
                        "teacher",
                        "area",
                        "i",
                        4,
                        false,
                        10,
                        3,
                        35,
                        null,
                        null,
                        null,
                        List.of(new Band(1, 2, 25), new Band(3, 3, 40), new Band(4, 5, 35))));
    }

    @Test
    void theEndsOfAShareAreCoded() {
        var few = cell(4, levels(4, 5, 8, 3));
        assertThat(List.of(few.atMost(), few.level())).containsExactly(15, 3);
        assertThat(few.atLeast()).isNull();
        assertThat(few.share()).isNull();
        assertThat(cell(3, levels(0, 3, 8, 9)).atLeast()).isEqualTo(85);
        assertThat(cell(3, levels(0, 4, 8, 8)).share()).isEqualTo(80);
    }

    /** Three people of ten are 30 per cent, and the end covers nobody to three. */
    @Test
    void theEndOfASmallGroupIsWider() {
        assertThat(cell(4, levels(0, 0, 7, 3)).atMost()).isEqualTo(30);
        assertThat(cell(4, levels(0, 0, 6, 4)).share()).isEqualTo(40);
    }

    @Test
    void aShareIsTheNearestFive() {
        assertThat(cell(3, levels(0, 28, 72)).share()).isEqualTo(70);
        assertThat(cell(3, levels(0, 2, 70)).atLeast()).as("97.2 per cent").isEqualTo(85);
    }

    @Test
    void fiveLevelsShowWhenEachHasThreePeople() {
        assertThat(cell(3, levels(3, 4, 6, 4, 3)).bands())
                .containsExactly(
                        new Band(1, 1, 15),
                        new Band(2, 2, 20),
                        new Band(3, 3, 30),
                        new Band(4, 4, 20),
                        new Band(5, 5, 15));
    }

    @Test
    void aSmallBandIsMergedOnItsSideOfTheTarget() {
        assertThat(cell(3, levels(4, 4, 2, 5, 5)).bands()).containsExactly(new Band(1, 2, 40), new Band(3, 5, 60));
        assertThat(cell(4, levels(4, 4, 2, 5, 5)).bands()).containsExactly(new Band(1, 3, 50), new Band(4, 5, 50));
    }

    @Test
    void nearlyAllInOneBandShowNoBands() {
        assertThat(cell(4, levels(1, 0, 1, 5, 5)).bands()).isEmpty();
    }

    /** All six distributions that gave 90 per cent beside bands of 30 and 70 had nobody below the target. */
    @Test
    void bandsBesideACodedShareProveNobody() {
        assertThat(cell(3, levels(1, 1, 1, 4, 3))).isEqualTo(cell(3, levels(0, 0, 3, 4, 3)));
        assertThat(cell(3, levels(0, 0, 3, 4, 3)).bands()).isEmpty();
        assertThat(cell(4, levels(3, 4, 3)).bands()).isEmpty();
        assertThat(cell(4, levels(3, 4, 3)).atMost()).isEqualTo(30);
    }

    @Test
    void bandsOnTheLargeSideOfACodedShareStay() {
        assertThat(cell(4, levels(3, 5, 10, 2)).bands()).containsExactly(new Band(1, 2, 40), new Band(3, 5, 60));
    }

    @Test
    void everybodyIsAtTheLowestLevelOrAbove() {
        assertThat(cell(1, levels(0, 0, 0, 5, 5)).atLeast()).isEqualTo(70);
    }

    @Test
    void howManyAnsweredIsToldInFivesFromTen() {
        assertThat(cell(3, levels(0, 6, 8)).answered()).isEqualTo(10);
        assertThat(cell(3, levels(0, 7, 8)).answered()).isEqualTo(15);
        assertThat(cell(3, levels(0, 1, 8)).answered()).isNull();
    }

    @Test
    void anOwnerMayRaiseKButNeverLowerIt() {
        assertThat(new Gate(8).cells(Groups.of(3, levels(0, 7))))
                .allSatisfy(cell -> assertThat(cell.suppressed()).isTrue());
        assertThat(new Gate(12).cells(Groups.of(3, levels(0, 11))))
                .allSatisfy(cell -> assertThat(cell.suppressed()).isTrue());
        assertThatThrownBy(() -> new Gate(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAreaIsTheLowerMedianOfItsIndicatorsAndCountsPeople() {
        var area = new Group.Area("area", 3, List.of("x", "y", "z"));
        var responses = Stream.generate(() -> new Group.Response("a", Map.of("x", 2, "y", 3, "z", 5)))
                .limit(10)
                .toList();
        var whole = new Gate(5)
                .cells(new Group("teacher", false, List.of(area), responses))
                .getFirst();
        assertThat(whole.indicator()).isNull();
        assertThat(whole.level()).isEqualTo(3);
        assertThat(whole.answered()).isEqualTo(10);
    }

    @Test
    void whoeverAnsweredOnlyWhatIsHiddenDoesNotCountInTheArea() {
        var area = new Group.Area("area", 3, List.of("x", "y"));
        var responses = Stream.concat(
                        levels(0, 5, 5).stream().map(level -> new Group.Response("a", Map.of("x", level))),
                        levels(4).stream().map(level -> new Group.Response("a", Map.of("y", level))))
                .toList();
        var cells = new Gate(5).cells(new Group("teacher", false, List.of(area), responses));
        assertThat(cells.getFirst().share()).isEqualTo(cells.get(1).share()).isEqualTo(50);
        assertThat(cells.get(2).suppressed()).isTrue();
    }

    @Test
    void aStatementIsAttributableAndPassesWithoutTheGate() {
        var area = new Group.Area("area", 3, List.of("x", "y", "z"));
        assertThat(new Statement("leader", List.of(area), Map.of("x", 2, "y", 4)).cells())
                .extracting(Cell::indicator, Cell::level)
                .containsExactly(tuple(null, 2), tuple("x", 2), tuple("y", 4));
    }

    /** Three of 21 have reached the target on one indicator, and half on two: then those three may be all who have in the area. */
    @Test
    void anAreaHasBandsOnlyWhereEveryShareOfItIsANumber() {
        var area = new Group.Area("area", 3, List.of("x", "y"));
        var responses = Stream.concat(
                        Stream.generate(() -> new Group.Response("a", Map.of("x", 2, "y", 2)))
                                .limit(10),
                        Stream.generate(() -> new Group.Response("a", Map.of("x", 4, "y", 4)))
                                .limit(11))
                .toList();
        var cells = new Gate(5).cells(new Group("teacher", false, List.of(area), responses));
        assertThat(cells.getFirst().bands()).isNotEmpty();
        var coded = responses.stream()
                .map(each -> new Group.Response("a", Map.of("x", each.levels().get("x"), "y", 2)))
                .toList();
        var withCode = new Gate(5).cells(new Group("teacher", false, List.of(area), coded));
        assertThat(withCode.getFirst().bands()).isEmpty();
        assertThat(withCode.getFirst().atMost()).isEqualTo(15);
    }

    private static Cell cell(int target, List<Integer> levels) {
        return cells(target, levels).getLast();
    }

    private static List<Cell> cells(int target, List<Integer> levels) {
        return new Gate(5).cells(Groups.of(target, levels));
    }
}
