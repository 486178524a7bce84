package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An attacker who knows this code, and exactly how many answered, tries every distribution that gives the same cell. */
@Tag("E-05")
class SmallGroupsTest {

    static IntStream people() {
        return IntStream.rangeClosed(5, 13);
    }

    @ParameterizedTest
    @MethodSource("people")
    void noCellTellsThatOneOrTwoPeopleStandSomewhere(int people) {
        var betrayed = cells(people).filter(cell -> IntStream.rangeClosed(1, 5)
                .anyMatch(from -> IntStream.rangeClosed(from, 5).anyMatch(to -> cell.getValue().stream()
                        .allMatch(spread -> isSmall(between(spread, from, to))))));
        assertThat(betrayed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("people")
    void noCellTellsThatAllStandOnTheSameLevel(int people) {
        var betrayed = cells(people).filter(cell -> cell.getValue().stream()
                .allMatch(spread -> IntStream.of(spread).anyMatch(level -> level == people)));
        assertThat(betrayed).isEmpty();
    }

    /**
     * Two people put together what they answered; of nobody else do they know the side of the target, or the level. And beside
     * a coded end, level and bands say no more of the target: nothing is added to the range that {@link Evidence} takes it for.
     */
    @ParameterizedTest
    @MethodSource("largerGroups")
    void noTwoPeopleKnowWhereAnybodyElseStands(int people) {
        var told = cells(people).filter(cell -> cell.getKey().target() > 1).toList();
        assertThat(told)
                .filteredOn(cell ->
                        pairs().anyMatch(pair -> knowsAnother(cell.getKey().target(), cell.getValue(), pair)))
                .isEmpty();
        assertThat(told)
                .filteredOn(cell -> !Share.told(cell.getKey()).isNumber())
                .allSatisfy(cell -> assertThat(reached(cell)).hasSize(possible(cell.getKey(), people)));
    }

    private static List<Integer> reached(Map.Entry<Cell, List<int[]>> cell) {
        return cell.getValue().stream()
                .map(spread -> between(spread, cell.getKey().target(), 5))
                .distinct()
                .toList();
    }

    private static int possible(Cell cell, int people) {
        var half = cell.level() >= cell.target() ? new Range(people / 2 + 1, people) : Range.upTo(people / 2);
        var reached = Share.told(cell).people(people).and(half);
        return reached.to() - reached.from() + 1;
    }

    static IntStream largerGroups() {
        return IntStream.of(10, 11, 12, 13, 16, 18, 20, 21, 24);
    }

    private static Stream<int[]> pairs() {
        return IntStream.range(0, 5).boxed().flatMap(one -> IntStream.range(one, 5)
                .mapToObj(other -> new int[] {one, other}));
    }

    private static boolean knowsAnother(int target, List<int[]> spreads, int[] pair) {
        var others = spreads.stream()
                .map(spread -> without(spread, pair))
                .filter(spread -> IntStream.of(spread).allMatch(left -> left >= 0))
                .toList();
        return !others.isEmpty()
                && (others.stream().allMatch(spread -> between(spread, target, 5) == 0)
                        || others.stream().allMatch(spread -> between(spread, 1, target - 1) == 0)
                        || IntStream.rangeClosed(1, 5).anyMatch(level -> others.stream()
                                .allMatch(spread -> between(spread, level, level) == between(spread, 1, 5))));
    }

    private static int[] without(int[] spread, int[] pair) {
        int[] left = spread.clone();
        for (int one : pair) left[one]--;
        return left;
    }

    /** Every cell that so many people can give, with every distribution that gives it. */
    private static Stream<Map.Entry<Cell, List<int[]>>> cells(int people) {
        return IntStream.rangeClosed(1, 5).boxed().flatMap(target -> {
            var possible = new HashMap<Cell, List<int[]>>();
            for (int[] spread : spreads(people)) {
                var cell = new Gate(5)
                        .cells(Groups.of(target, Groups.levels(spread)))
                        .getLast();
                possible.computeIfAbsent(cell, same -> new ArrayList<>()).add(spread);
            }
            return possible.entrySet().stream();
        });
    }

    /** So many people at level 1 to 5, in all ways. */
    private static List<int[]> spreads(int people) {
        var spreads = new ArrayList<int[]>();
        for (int one = 0; one <= people; one++) {
            for (int two = 0; one + two <= people; two++) {
                for (int three = 0; one + two + three <= people; three++) {
                    for (int four = 0; one + two + three + four <= people; four++) {
                        spreads.add(new int[] {one, two, three, four, people - one - two - three - four});
                    }
                }
            }
        }
        return spreads;
    }

    private static int between(int[] spread, int from, int to) {
        return IntStream.range(from - 1, to).map(level -> spread[level]).sum();
    }

    private static boolean isSmall(int people) {
        return people == 1 || people == 2;
    }
}
