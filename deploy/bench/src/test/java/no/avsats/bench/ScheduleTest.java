package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Schedule HUNDRED = new Schedule(100, Duration.ofSeconds(60), 7);

    @Test
    void itHasAsManyRequestsAsAskedForGiveOrTakeChance() {
        assertThat((double) HUNDRED.times().count()).isCloseTo(6000, within(300.0));
    }

    @Test
    void timesGrowAndEndInTime() {
        var times = HUNDRED.times().toArray();
        assertThat(times).isSorted();
        assertThat(times[times.length - 1]).isLessThan(Duration.ofSeconds(60).toNanos());
    }

    @Test
    void theSameSeedGivesTheSameTimes() {
        assertThat(HUNDRED.times().toArray()).isEqualTo(HUNDRED.times().toArray());
        assertThat(new Schedule(100, Duration.ofSeconds(60), 8).times().toArray())
                .isNotEqualTo(HUNDRED.times().toArray());
    }
}
