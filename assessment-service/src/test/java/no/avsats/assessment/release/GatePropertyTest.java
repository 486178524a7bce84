package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;

@Tag("E-05")
@Domain(Groups.class)
@Domain(DomainContext.Global.class)
class GatePropertyTest {

    @Property
    void nothingIsShownOfFewerThanK(@ForAll Group group, @ForAll @IntRange(min = 5, max = 14) int k) {
        assertThat(new Gate(k).cells(group)).allSatisfy(cell -> {
            boolean enough = indicators(group, cell).stream().anyMatch(indicator -> answered(group, indicator) >= k);
            assertThat(cell.suppressed() || enough).isTrue();
            assertThat(cell.level() == null).isEqualTo(cell.suppressed());
            assertThat(!cell.suppressed() || isBlank(cell)).isTrue();
        });
    }

    @Property
    void numbersAreOfTenOrMoreAndWordsOfFewer(@ForAll Group group, @ForAll @IntRange(min = 5, max = 14) int k) {
        assertThat(new Gate(k).cells(group))
                .filteredOn(cell -> !cell.suppressed())
                .allSatisfy(cell -> {
                    boolean numbers = indicators(group, cell).stream()
                            .anyMatch(indicator -> answered(group, indicator) >= Math.max(10, k));
                    assertThat(isShareTold(cell)).isEqualTo(numbers);
                    assertThat(cell.answered() != null).isEqualTo(numbers);
                    assertThat(cell.shareInWords() != null).isEqualTo(!numbers && cell.indicator() != null);
                    assertThat(numbers || cell.bands().isEmpty()).isTrue();
                });
    }

    @Property
    void noBandHoldsOneOrTwo(@ForAll Group group) {
        assertThat(new Gate(5).cells(group))
                .filteredOn(cell -> cell.answered() != null)
                .allSatisfy(cell -> {
                    var told = indicators(group, cell).stream()
                            .filter(indicator -> answered(group, indicator) >= 10 && !isDominated(group, indicator))
                            .toList();
                    var levels = group.levels(told);
                    assertThat(cell.answered()).isEqualTo(levels.size() / 5 * 5);
                    assertThat(cell.bands()).allSatisfy(band -> assertThat(
                                    levels.stream().filter(level -> level >= band.from() && level <= band.to()))
                            .hasSizeGreaterThanOrEqualTo(3));
                });
    }

    @Property
    void bandsCoverAllLevelsAndAddUpToTheWholeAndToTheShare(@ForAll Group group) {
        assertThat(new Gate(5).cells(group))
                .filteredOn(cell -> !cell.bands().isEmpty())
                .allSatisfy(cell -> {
                    var bands = cell.bands();
                    assertThat(bands.getFirst().from()).isEqualTo(1);
                    assertThat(bands.getLast().to()).isEqualTo(5);
                    assertThat(bands)
                            .allSatisfy(band -> assertThat(band.percent() % 5).isZero());
                    assertThat(bands.stream().mapToInt(Band::percent).sum()).isEqualTo(100);
                    if (cell.target() > 1 && bands.stream().anyMatch(band -> band.from() == cell.target())) {
                        assertThat(bands.stream()
                                        .filter(band -> band.from() >= cell.target())
                                        .mapToInt(Band::percent)
                                        .sum())
                                .isEqualTo(cell.share());
                    }
                });
    }

    @Property
    void theShareIsToldInStepsOfFiveAndWrongByHalfAStepAtMost(@ForAll Group group) {
        assertThat(new Gate(5).cells(group))
                .filteredOn(cell -> isShareTold(cell) && cell.indicator() != null)
                .allSatisfy(cell -> {
                    var levels = group.levels(List.of(cell.indicator()));
                    double reached = levels.stream()
                            .filter(level -> level >= cell.target())
                            .count();
                    var told = Share.told(cell);
                    assertThat(100 * reached / levels.size()).isBetween(5 * told.from() - 2.5, 5 * told.to() + 2.5);
                });
    }

    @Property
    void theEndsOfAShareCoverThreePeople(@ForAll Group group) {
        assertThat(new Gate(5).cells(group))
                .filteredOn(cell -> cell.indicator() != null && isShareTold(cell))
                .allSatisfy(cell -> {
                    int all = group.levels(List.of(cell.indicator())).size();
                    var reached = Share.told(cell).people(all);
                    assertThat(reached.from() == 0 ? reached.to() : reached.from())
                            .isGreaterThanOrEqualTo(3);
                    assertThat(reached.to() == all ? all - reached.from() : all - reached.to())
                            .isGreaterThanOrEqualTo(3);
                });
    }

    /** So nothing hidden can be derived from anything shown, by whatever arithmetic. */
    @Property
    void otherAnswersOfFewerThanFiveMakeTheSameRelease(@ForAll Group group, @ForAll Random random) {
        var cells = new Gate(5).cells(group);
        var hidden = cells.stream()
                .map(Cell::indicator)
                .filter(indicator -> indicator != null && answered(group, indicator) < 5)
                .collect(Collectors.toSet());
        Assume.that(!hidden.isEmpty());
        var others = group.responses().stream()
                .map(response -> new Group.Response(
                        response.school(),
                        response.levels().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        given -> hidden.contains(given.getKey())
                                                ? 1 + random.nextInt(5)
                                                : given.getValue()))))
                .toList();
        assertThat(new Gate(5).cells(new Group(group.role(), group.pooled(), group.areas(), others)))
                .isEqualTo(cells);
    }

    @Property
    void theOrderOfResponsesDoesNotMatter(@ForAll Group group, @ForAll Random random) {
        var shuffled = new ArrayList<>(group.responses());
        Collections.shuffle(shuffled, random);
        assertThat(new Gate(5).cells(new Group(group.role(), group.pooled(), group.areas(), shuffled)))
                .isEqualTo(new Gate(5).cells(group));
    }

    @Property
    void aPoolShowsNothingThatOneSchoolDominates(@ForAll Group group, @ForAll @IntRange(min = 5, max = 8) int k) {
        Assume.that(group.pooled());
        assertThat(new Gate(k).cells(group))
                .filteredOn(cell -> !cell.suppressed() && cell.indicator() != null)
                .allSatisfy(cell -> {
                    var perSchool = group.answered(cell.indicator());
                    for (String school : perSchool.keySet()) {
                        assertThat(answered(group, cell.indicator()) - perSchool.get(school))
                                .isGreaterThanOrEqualTo(k);
                    }
                    assertThat(cell.answered()).isGreaterThanOrEqualTo(10);
                });
    }

    private static List<String> indicators(Group group, Cell cell) {
        return cell.indicator() != null
                ? List.of(cell.indicator())
                : group.areas().stream()
                        .filter(area -> area.id().equals(cell.area()))
                        .findFirst()
                        .orElseThrow()
                        .indicators();
    }

    private static int answered(Group group, String indicator) {
        return (int) group.responses().stream()
                .filter(response -> response.levels().containsKey(indicator))
                .count();
    }

    private static boolean isDominated(Group group, String indicator) {
        var perSchool = group.answered(indicator).values();
        return group.pooled() && answered(group, indicator) - Collections.max(perSchool) < 5;
    }

    private static boolean isShareTold(Cell cell) {
        return cell.share() != null || cell.atLeast() != null || cell.atMost() != null;
    }

    private static boolean isBlank(Cell cell) {
        return cell.answered() == null
                && cell.level() == null
                && !isShareTold(cell)
                && cell.shareInWords() == null
                && cell.bands().isEmpty();
    }
}
