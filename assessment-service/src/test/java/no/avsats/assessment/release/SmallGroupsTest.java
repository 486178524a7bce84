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
