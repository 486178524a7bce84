package no.avsats.assessment.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An attacker here knows the program and how many have answered, and reads everything that is told of the question. */
@Tag("C-10")
class DisclosureTest {

    /** How many people have answered, and to how many answers. */
    static Stream<Arguments> sizes() {
        return IntStream.rangeClosed(2, 6).boxed().flatMap(answers -> IntStream.rangeClosed(5, answers == 4 ? 24 : 14)
                .mapToObj(people -> Arguments.of(people, answers)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nobodysAnswerIsEverCertain(int people, int answers) {
        assertThat(told(people, answers).values()).allSatisfy(alike -> coalitions(people < 10 ? 1 : 2, answers)
                .forEach(known -> assertThat(possible(alike, known)).isNotEqualTo(1)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void noCountOfOneOrTwoFollowsForAnyAnswersTogether(int people, int answers) {
        for (var alike : told(people, answers).values()) {
            for (var some = 1; some < 1 << answers; some++) {
                var range = range(alike, some);
                assertThat(range.getMin() == 0 || range.getMax() > 2)
                        .as("%s of the answers %s", range, Integer.toBinaryString(some))
                        .isTrue();
            }
        }
    }

    /** The smallest stage that may be told, beside the smallest rest: what is told of all and of the stage is read together. */
    @ParameterizedTest
    @CsvSource({"10, 10", "10, 12", "11, 10", "12, 12"})
    void aStageBesideAllMakesNobodyCertainEither(int ofStage, int others) {
        var answers = 3;
        var alike = new HashMap<Object, List<int[]>>();
        distributions(
                ofStage,
                answers,
                stage -> distributions(others, answers, rest -> {
                    var both = IntStream.range(0, answers)
                            .map(at -> stage[at] + rest[at])
                            .toArray();
                    var told = List.of(Disclosure.of(both), Disclosure.stages(both, Map.of("primary", stage)));
                    alike.computeIfAbsent(told, first -> new ArrayList<>())
                            .add(IntStream.concat(IntStream.of(stage), IntStream.of(rest))
                                    .toArray());
                }));
        assertThat(alike.values()).allSatisfy(each -> coalitions(2, 2 * answers).forEach(known -> {
            assertThat(possible(each, known, 0, answers)).isNotEqualTo(1);
            assertThat(possible(each, known, answers, 2 * answers)).isNotEqualTo(1);
        }));
        assertThat(alike.keySet())
                .anySatisfy(told -> assertThat(told.toString()).contains("primary="));
    }

    @Test
    void twoStagesBesideAllMakeNobodyCertain() {
        var answers = 2;
        var alike = new HashMap<Object, List<int[]>>();
        distributions(
                10,
                answers,
                one -> distributions(
                        10,
                        answers,
                        two -> distributions(10, answers, rest -> {
                            var all = IntStream.range(0, answers)
                                    .map(at -> one[at] + two[at] + rest[at])
                                    .toArray();
                            var told = List.of(
                                    Disclosure.of(all), Disclosure.stages(all, Map.of("primary", one, "upper", two)));
                            alike.computeIfAbsent(told, first -> new ArrayList<>())
                                    .add(new int[] {one[0], one[1], two[0], two[1], rest[0], rest[1]});
                        })));
        assertThat(alike.values()).allSatisfy(each -> coalitions(2, 6).forEach(known -> {
            assertThat(possible(each, known, 0, 2)).isNotEqualTo(1);
            assertThat(possible(each, known, 2, 4)).isNotEqualTo(1);
            assertThat(possible(each, known, 4, 6)).isNotEqualTo(1);
        }));
        assertThat(alike.keySet())
                .anySatisfy(told -> assertThat(told.toString()).contains("upper="));
    }

    @Test
    void fourDailyAndOneMonthlyLooksLikeFiveDaily() {
        assertThat(Disclosure.of(new int[] {4, 0, 1, 0})).isEqualTo(Disclosure.of(new int[] {5, 0, 0, 0}));
        assertThat(Disclosure.of(new int[] {4, 0, 1, 0}).middle()).isEqualTo(1);
    }

    @Test
    void fourTellNothing() {
        assertThat(Disclosure.of(new int[] {2, 1, 1, 0}).shown()).isFalse();
    }

    @Test
    void fromTenGroupsOfFourOrMoreAreTold() {
        assertThat(Disclosure.of(new int[] {4, 6, 0, 0}).bands())
                .containsExactly(new Disclosure.Band(1, 1, 40), new Disclosure.Band(2, 4, 60));
        assertThat(Disclosure.of(new int[] {10, 10, 10, 10}).bands()).hasSize(4);
    }

    @Test
    void theEndsAreCoded() {
        assertThat(Disclosure.of(new int[] {4, 90}).bands())
                .containsExactly(new Disclosure.Band(1, 1, 15), new Disclosure.Band(2, 2, 85));
    }

    @Test
    void aStageIsToldOnlyBesideTenOthers() {
        var stage = new int[] {20, 0, 20};
        assertThat(Disclosure.stages(new int[] {30, 9, 30}, Map.of("primary", stage)))
                .containsEntry("primary", 1);
        assertThat(Disclosure.stages(new int[] {24, 1, 24}, Map.of("primary", stage)))
                .isEmpty();
        assertThat(Disclosure.stages(new int[] {30, 9, 30}, Map.of("primary", new int[] {5, 0, 4})))
                .isEmpty();
    }

    /** Distributions of which the same is told, by what is told. */
    private static Map<Disclosure, List<int[]>> told(int people, int answers) {
        var all = new ArrayList<int[]>();
        distributions(people, answers, all::add);
        return all.stream().collect(Collectors.groupingBy(Disclosure::of));
    }

    private static void distributions(int people, int answers, Consumer<int[]> each) {
        distribute(people, 0, new int[answers], each);
    }

    private static void distribute(int left, int at, int[] counts, Consumer<int[]> each) {
        if (at == counts.length - 1) {
            counts[at] = left;
            each.accept(counts.clone());
            return;
        }
        for (counts[at] = 0; counts[at] <= left; counts[at]++) {
            distribute(left - counts[at], at + 1, counts, each);
        }
        counts[at] = 0;
    }

    /** What so many people together may have answered, nothing and fewer included. */
    private static List<int[]> coalitions(int people, int answers) {
        var all = new ArrayList<int[]>();
        IntStream.rangeClosed(0, people).forEach(some -> distributions(some, answers, all::add));
        return all;
    }

    /** How many answers somebody else may have given; 0 where the coalition is not among them. */
    private static int possible(Collection<int[]> alike, int[] known) {
        return possible(alike, known, 0, known.length);
    }

    private static int possible(Collection<int[]> alike, int[] known, int from, int to) {
        return (int) IntStream.range(from, to)
                .filter(at -> alike.stream()
                        .filter(counts ->
                                IntStream.range(0, known.length).allMatch(each -> counts[each] >= known[each]))
                        .anyMatch(counts -> counts[at] > known[at]))
                .count();
    }

    /** @param some a bit for each answer */
    private static IntSummaryStatistics range(List<int[]> alike, int some) {
        return alike.stream()
                .mapToInt(counts -> IntStream.range(0, counts.length)
                        .filter(at -> (some >> at & 1) == 1)
                        .map(at -> counts[at])
                        .sum())
                .summaryStatistics();
    }
}
