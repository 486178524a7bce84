package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SteadinessTest {

    private static boolean after(double... speeds) {
        var steadiness = new Steadiness();
        DoubleStream.of(speeds).forEach(steadiness::add);
        return steadiness.isReached();
    }

    @Test
    void fiveWindowsWithinFivePercentAreSteady() {
        assertThat(after(100, 102, 104, 101, 103)).isTrue();
    }

    @Test
    void fourAreTooFew() {
        assertThat(after(100, 100, 100, 100)).isFalse();
    }

    @Test
    void theSlowBeginningIsForgotten() {
        assertThat(after(10, 50, 100, 100, 100, 100)).isFalse();
        assertThat(after(10, 50, 100, 100, 100, 100, 100)).isTrue();
    }
}
