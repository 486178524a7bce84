package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class PoolTest {

    private final Pool pool = new Pool("teacher", Set.of("a", "b", "c"));

    @Test
    void aPoolOfTwoSchoolsIsRefused() {
        assertThatThrownBy(() -> new Pool("teacher", Set.of("a", "b"))).isInstanceOf(PoolTooSmall.class);
    }

    @Test
    void aPoolIsReleasedWhenTenAnsweredAndFiveOutsideItsLargestSchool() {
        assertThat(pool.isReleased(Map.of("a", 5, "b", 3, "c", 2), new Gate(5))).isTrue();
        assertThat(pool.isReleased(Map.of("a", 4, "b", 3, "c", 2), new Gate(5))).isFalse();
        assertThat(pool.isReleased(Map.of("a", 20, "b", 2, "c", 2), new Gate(5)))
                .isFalse();
        assertThat(pool.isReleased(Map.of(), new Gate(5))).isFalse();
    }

    @Test
    void aHigherKAsksMoreOfAPool() {
        assertThat(pool.isReleased(Map.of("a", 5, "b", 3, "c", 2), new Gate(6))).isFalse();
        assertThat(pool.isReleased(Map.of("a", 6, "b", 3, "c", 2), new Gate(12)))
                .isFalse();
    }

    @Test
    void aSchoolOfAPoolIsCoveredForItsRoleOnly() {
        assertThat(pool.covers("teacher", "a")).isTrue();
        assertThat(pool.covers("pupil", "a")).isFalse();
        assertThat(pool.covers("teacher", "d")).isFalse();
    }

    @Test
    void twoPoolsOfARoleMayNotShareASchool() {
        assertThat(pool.overlaps(new Pool("teacher", Set.of("c", "d", "e")))).isTrue();
        assertThat(pool.overlaps(new Pool("pupil", Set.of("c", "d", "e")))).isFalse();
        assertThat(pool.overlaps(new Pool("teacher", Set.of("d", "e", "f")))).isFalse();
    }
}
