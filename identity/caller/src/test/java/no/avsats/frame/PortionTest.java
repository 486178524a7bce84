package no.avsats.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortionTest {

    @ParameterizedTest
    @CsvSource({"40,,,40,40", ",,15,0,15", ",85,,85,100", ",40,50,40,50", "0,,,0,0", "100,,,100,100"})
    void whatIsToldComesBackAsItWas(
            @Nullable Integer share, @Nullable Integer atLeast, @Nullable Integer atMost, int low, int high) {
        var portion = Portion.of(share, atLeast, atMost).orElseThrow();

        assertThat(portion).isEqualTo(new Portion(low, high));
        assertThat(portion.share()).isEqualTo(share);
        assertThat(portion.atLeast()).isEqualTo(atLeast);
        assertThat(portion.atMost()).isEqualTo(atMost);
    }

    @Test
    void nothingToldIsNoPortion() {
        assertThat(Portion.of(null, null, null)).isEmpty();
    }
}
