package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two rounds at the same school: everybody answers as before, and one to four come or leave. */
@Tag("E-05")
class EarlierTest {

    private static final int TARGET = 3;

    /** 8 of 20 were 40 per cent; 9 of 21 would be 45 and prove that the newcomer has reached the target, 8 that not. */
    @Test
    void aNewcomersSideIsNotInTheDifferenceOfTwoRounds() {
        var before = earlier(20, new Range(8, 8));
        assertThat(told(21, 9, before)).isEqualTo(told(21, 8, before));
        assertThat(List.of(told(21, 9, before).atLeast(), told(21, 9, before).atMost()))
                .containsExactly(40, 45);
        assertThat(told(21, 9, Earlier.Figures.NONE).share()).isEqualTo(45);
    }

    @Test
    void whatHasChangedMoreThanNewcomersCouldIsToldAsEver() {
        var before = earlier(20, new Range(8, 8));
        assertThat(told(21, 15, before)).isEqualTo(told(21, 15, Earlier.Figures.NONE));
    }

    @Test
    void fiveNewcomersAreAGroup() {
        var before = earlier(20, new Range(8, 8));
        assertThat(told(25, 12, before)).isEqualTo(told(25, 12, Earlier.Figures.NONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 10, 11, 14, 20, 27, 41})
    void anyNumberOfThoseWhoCameOrLeftMayHaveReachedTheTarget(int people) {
        for (int came = -4; came <= 4; came++) {
            int now = people + came;
            if (came == 0 || now < Gate.FEWEST) continue;
            for (var before : tellings(people, Earlier.Figures.NONE)) {
                var earlier = earlier(people, new Range(before.getFirst(), before.getLast()));
                for (var after : tellings(now, earlier)) {
                    int all = Math.abs(came);
                    int sign = Integer.signum(came);
                    assertThat(after.stream()
                                    .flatMap(reached -> before.stream().map(then -> sign * (reached - then)))
                                    .filter(each -> each >= 0 && each <= all)
                                    .distinct()
                                    .count())
                            .as("%d of %d, then %s of %d", before.getFirst(), people, after, now)
                            .isIn(0L, possible(people, before, came));
                }
            }
        }
    }

    /** Newcomers may be anything, and those who have left what the first round told. */
    private static long possible(int people, List<Integer> before, int came) {
        return came > 0
                ? came + 1
                : Math.min(-came, before.getLast()) - Math.max(0, -came - people + before.getFirst()) + 1;
    }

    /** How many have reached the target, by what is told of them. */
    private static List<List<Integer>> tellings(int people, Earlier.Figures earlier) {
        var tellings = new HashMap<Cell, List<Integer>>();
        for (int reached = 0; reached <= people; reached++) {
            tellings.computeIfAbsent(told(people, reached, earlier), _ -> new ArrayList<>())
                    .add(reached);
        }
        return List.copyOf(tellings.values());
    }

    private static Cell told(int people, int reached, Earlier.Figures earlier) {
        var levels = IntStream.range(0, people)
                .map(i -> i < reached ? TARGET : TARGET - 1)
                .boxed()
                .toList();
        return new Gate(Gate.FEWEST).cells(Groups.of(TARGET, levels), earlier).getLast();
    }

    private static Earlier.Figures earlier(int people, Range reached) {
        return (area, indicator) -> List.of(new Earlier(people, reached));
    }
}
