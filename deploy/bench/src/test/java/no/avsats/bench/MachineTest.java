package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void whatIsNotOursIsStrangers() {
        var before = new Machine.Reading(100, 1000, 5, 40);
        var after = new Machine.Reading(200, 1200, 9, 110);
        assertThat(before.until(after).strangers()).isCloseTo(0.15, within(1e-9));
        assertThat(before.until(after).steal()).isCloseTo(0.02, within(1e-9));
        assertThat(before.until(after).isTooLoud()).isTrue();
    }

    @Test
    void aProcessAndItsChildrenHaveUsedTheProcessor() {
        assertThat(Machine.cpu(List.of(ProcessHandle.current()))).isGreaterThan(Duration.ZERO);
    }
}
