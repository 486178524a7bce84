package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-05")
class EvidenceTest {

    /** The two sums that say which worlds there are, against all ways of answering. */
    @ParameterizedTest
    @CsvSource({"1, 5", "2, 4", "2, 7", "3, 3", "3, 6", "4, 3"})
    void theWorldsAreThoseThatPeopleCanAnswer(int indicators, int people) {
        var answered = ways(indicators, people);
        var worlds = new People(indicators, Map.of((1 << indicators) - 1, people))
                .worlds()
                .getFirst();
        for (var counts : all(indicators + 1, people)) {
            var exactly = counts.stream().map(each -> new Range(each, each)).toArray(Range[]::new);
            assertThat(worlds.arePossible(exactly)).as("%s", counts).isEqualTo(answered.contains(counts));
        }
    }

    /** Whoever skipped something counts as well. */
    @Test
    void whoSkippedAnIndicatorMayHaveReachedTheTargetOnTheOther() {
        var people = new People(2, Map.of(0b11, 1, 0b01, 1));
        assertThat(people.all()).containsExactly(2, 1, 2);
        var worlds = people.worlds().getFirst();
        assertThat(worlds.arePossible(ranges(2, 1, 2))).isTrue();
        assertThat(worlds.arePossible(ranges(1, 0, 1))).isTrue();
        assertThat(worlds.arePossible(ranges(0, 0, 1))).isFalse();
    }

    @Test
    void oneOfTenBelowTheTargetIsCertainToBeOneOrTwo() {
        assertThat(Evidence.ofOne(10, new Range(9, 9)).isSafe()).isFalse();
        assertThat(Evidence.ofOne(10, new Range(8, 10)).isSafe())
                .as("two of them know that all others have reached it")
                .isFalse();
        assertThat(Evidence.ofOne(10, new Range(7, 10)).isSafe()).isTrue();
    }

    /** Ten people: 10, 10 and 90 per cent on three indicators, 30 in the area. */
    @Test
    void anAreaBesideItsIndicatorsMayProveOneOrTwo() {
        var known = Evidence.ofNothing(new People(3, Map.of(0b111, 10)));
        var blurred = with(known, new Range(0, 2), new Range(0, 2), new Range(8, 10), new Range(3, 3));
        assertThat(blurred.isSafe()).isFalse();
        var coded = with(known, new Range(0, 3), new Range(0, 3), new Range(7, 10), new Range(0, 3));
        assertThat(coded.isSafe()).isTrue();
    }

    private static Evidence with(Evidence evidence, Range... ranges) {
        var told = evidence;
        for (int i = 0; i < ranges.length; i++) told = told.with(i, ranges[i]);
        return told;
    }

    private static Range[] ranges(int... counts) {
        return IntStream.of(counts).mapToObj(each -> new Range(each, each)).toArray(Range[]::new);
    }

    private static Set<List<Integer>> ways(int indicators, int people) {
        Set<List<Integer>> ways =
                Set.of(IntStream.rangeClosed(0, indicators).mapToObj(_ -> 0).toList());
        for (int i = 0; i < people; i++) {
            var more = new HashSet<List<Integer>>();
            for (var way : ways) {
                for (int answers = 0; answers < 1 << indicators; answers++) more.add(and(way, answers));
            }
            ways = more;
        }
        return ways;
    }

    private static List<Integer> and(List<Integer> way, int answers) {
        var counts = way.toArray(Integer[]::new);
        for (int i = 0; i < counts.length - 1; i++) counts[i] += answers >> i & 1;
        if (2 * Integer.bitCount(answers) > counts.length - 1) counts[counts.length - 1]++;
        return Arrays.asList(counts);
    }

    private static List<List<Integer>> all(int figures, int people) {
        var all = List.of(List.<Integer>of());
        for (int i = 0; i < figures; i++) {
            all = all.stream()
                    .flatMap(some -> IntStream.rangeClosed(0, people)
                            .mapToObj(count -> Stream.concat(some.stream(), Stream.of(count))
                                    .toList()))
                    .toList();
        }
        return all;
    }
}
