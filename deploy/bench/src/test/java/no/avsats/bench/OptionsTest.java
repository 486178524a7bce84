package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final List<String> SCENARIOS = List.of("strategy");

    @Test
    void itIsShortUnlessAskedForLong() {
        assertThat(Options.parse(List.of("strategy"), SCENARIOS)).isEqualTo(new Options("strategy", Pace.SHORT, false));
        assertThat(Options.parse(List.of("--long", "strategy", "--readme"), SCENARIOS))
                .isEqualTo(new Options("strategy", Pace.LONG, true));
    }

    @Test
    void whatIsNotKnownIsToldWithTheUsage() {
        for (var args : List.of(List.<String>of(), List.of("chaos"), List.of("strategy", "--fast"))) {
            assertThatThrownBy(() -> Options.parse(args, SCENARIOS)).hasMessageContaining("<strategy>");
        }
    }
}
