package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-07")
@Tag("E-08")
class AdviceTest {

    private static final List<Measure> CATALOGUE = Stream.of("teacher", "leader")
            .flatMap(role -> Stream.of("content", "follow-up", "area", "area0", "area1")
                    .flatMap(area -> IntStream.rangeClosed(1, 4)
                            .mapToObj(level -> new Measure(role + "/" + area + "/" + level, role, area, level))))
            .toList();

    @Test
    void aMeasureStartsAtTheGroupsLevel() {
        assertThat(advice(cell("teacher", "content", 4, 2)))
                .extracting(proposal -> proposal.measure().id(), proposal -> proposal.reason()
                        .code())
                .containsExactly(tuple("teacher/content/2", Proposal.Code.LEVEL_BELOW_TARGET));
    }

    @Test
    void leadersAndTeachersGetTheirOwnMeasures() {
        assertThat(ids(cell("teacher", "content", 4, 3), cell("leader", "content", 4, 2)))
                .containsExactly("leader/content/2", "teacher/content/3");
    }

    @Test
    void theAreaFurthestBelowItsTargetComesFirst() {
        assertThat(ids(cell("teacher", "content", 4, 3), cell("teacher", "follow-up", 4, 1)))
                .containsExactly("teacher/follow-up/1", "teacher/content/3");
    }

    @Test
    void ofTwoAreasEquallyFarTheOneSeenMostDifferentlyComesFirst() {
        assertThat(ids(
                        cell("teacher", "content", 4, 3),
                        cell("teacher", "follow-up", 4, 3),
                        cell("leader", "content", 4, 4),
                        cell("leader", "follow-up", 4, 5)))
                .containsExactly("teacher/follow-up/3", "teacher/content/3");
    }

    @Test
    void theLargestGroupBelowTheTargetIsServedEvenWhenTheLevelHasReachedIt() {
        var cell = numbers(4, 4, 30, new Band(1, 2, 40), new Band(3, 3, 5), new Band(4, 5, 55));
        assertThat(ids(cell)).containsExactly("teacher/content/1", "teacher/content/2");
        var reason = advice(cell).getFirst().reason();
        assertThat(reason.code()).isEqualTo(Proposal.Code.LARGEST_GROUP_BELOW_TARGET);
        assertThat(reason.percent()).isEqualTo(40);
        assertThat(reason.distance()).isZero();
    }

    @Test
    void theLevelIsServedAfterTheLargestGroup() {
        assertThat(ids(numbers(5, 3, 30, new Band(1, 2, 45), new Band(3, 3, 30), new Band(4, 5, 25))))
                .containsExactly("teacher/content/1", "teacher/content/2", "teacher/content/3");
    }

    @Test
    void peopleTwoLevelsUpAreProposedToLeadWhenTheyAreFive() {
        var cell = numbers(4, 2, 30, new Band(1, 2, 60), new Band(3, 3, 10), new Band(4, 5, 30));
        assertThat(advice(cell))
                .allSatisfy(proposal ->
                        assertThat(proposal.reason().colleaguesLead()).isTrue());
        var few = numbers(4, 2, 10, new Band(1, 2, 60), new Band(3, 5, 40));
        assertThat(advice(few))
                .allSatisfy(proposal ->
                        assertThat(proposal.reason().colleaguesLead()).isFalse());
    }

    @Test
    void nothingIsProposedWhereTheTargetIsReached() {
        assertThat(advice(cell("teacher", "content", 3, 3))).isEmpty();
    }

    @Property
    @net.jqwik.api.Tag("E-07")
    @Domain(Groups.class)
    @Domain(DomainContext.Global.class)
    void adviceNeverSpeaksOfAHiddenArea(@ForAll Group group) {
        var cells = new Gate(5).cells(group);
        assertThat(Advice.of(cells, CATALOGUE)).allSatisfy(proposal -> assertThat(cells)
                .filteredOn(cell -> cell.indicator() == null
                        && cell.area().equals(proposal.measure().area()))
                .allSatisfy(cell -> assertThat(cell.suppressed()).isFalse()));
    }

    @Property
    @net.jqwik.api.Tag("E-07")
    @Domain(Groups.class)
    @Domain(DomainContext.Global.class)
    void adviceComesInOrderOfDistance(@ForAll Group group) {
        assertThat(Advice.of(new Gate(5).cells(group), CATALOGUE))
                .extracting(proposal -> -proposal.reason().distance())
                .isSorted();
    }

    @Property
    @net.jqwik.api.Tag("E-07")
    void fourPeopleAheadNeverLookLikeFive(
            @ForAll @Size(3) List<@IntRange(max = 30) Integer> behind, @ForAll @IntRange(min = 3, max = 5) int target) {
        var levels = Groups.levels(behind.get(0), behind.get(1), behind.get(2), 4);
        assertThat(Advice.of(new Gate(5).cells(Groups.of(target, levels)), CATALOGUE))
                .filteredOn(proposal -> proposal.measure().fromLevel() == 2)
                .allSatisfy(proposal ->
                        assertThat(proposal.reason().colleaguesLead()).isFalse());
    }

    private static List<Proposal> advice(Cell... cells) {
        return Advice.of(List.of(cells), CATALOGUE);
    }

    private static List<String> ids(Cell... cells) {
        return advice(cells).stream().map(proposal -> proposal.measure().id()).toList();
    }

    private static Cell cell(String role, String area, int target, int level) {
        return Cell.ofLevel(role, area, null, target, level);
    }

    private static Cell numbers(int target, int level, int answered, Band... bands) {
        return new Cell(
                "teacher", "content", null, target, false, answered, level, 50, null, null, null, List.of(bands));
    }
}
