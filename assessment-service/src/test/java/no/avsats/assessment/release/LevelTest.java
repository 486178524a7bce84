package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class LevelTest {

    @Test
    void nobodyHasReachedALevelWhileNoneIsGiven() {
        assertThat(Level.of(List.of())).isEmpty();
    }

    @Test
    void halfIsNotMoreThanHalf() {
        assertThat(Level.of(List.of(1, 1, 3, 3))).hasValue(1);
        assertThat(Level.of(List.of(1, 3, 3))).hasValue(3);
    }

    @Property
    @net.jqwik.api.Tag("E-05")
    void theLevelIsTheHighestThatMoreThanHalfHaveReached(
            @ForAll @NotEmpty List<@IntRange(min = 1, max = 5) Integer> given) {
        int level = Level.of(given).orElseThrow();
        assertThat(2 * given.stream().filter(one -> one >= level).count()).isGreaterThan(given.size());
        assertThat(2 * given.stream().filter(one -> one > level).count()).isLessThanOrEqualTo(given.size());
    }

    @Property
    @net.jqwik.api.Tag("E-05")
    void theOrderOfAnswersDoesNotMatter(
            @ForAll List<@IntRange(min = 1, max = 5) Integer> given, @ForAll Random random) {
        var shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        assertThat(Level.of(shuffled)).isEqualTo(Level.of(given));
    }

    @Property
    @net.jqwik.api.Tag("E-05")
    void whoeverClimbsNeverPullsTheGroupDown(
            @ForAll @NotEmpty List<@IntRange(min = 1, max = 5) Integer> given, @ForAll @IntRange(max = 1000) int who) {
        var climbed = new ArrayList<>(given);
        climbed.set(who % given.size(), Math.min(5, given.get(who % given.size()) + 1));
        assertThat(Level.of(climbed).orElseThrow())
                .isGreaterThanOrEqualTo(Level.of(given).orElseThrow());
    }
}
