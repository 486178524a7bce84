package no.avsats.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothingAskedMeansTheDemoOnPort8080WithTheOldData() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, true, 8080));
    }

    @Test
    void everythingCanBeAsked() {
        assertThat(Options.parse(List.of("--fresh", "--no-demo", "--port", "9000")))
                .isEqualTo(new Options(true, false, 9000));
        assertThat(Options.parse(List.of("--port=9001")).port()).isEqualTo(9001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port=80", "--port=70000", "--port=x", "--frehs", "up"})
    void whatIsNotUnderstoodIsSaid(String arg) {
        assertThatThrownBy(() -> Options.parse(List.of(arg))).isInstanceOf(CannotStart.class);
    }
}
