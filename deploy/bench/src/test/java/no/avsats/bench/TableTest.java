package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static Row page(int ours) throws InterruptedException {
        return Row.compared("page", Pairs.measure(1, () -> Slices.quiet(ours), () -> Slices.quiet(100)), 0.6);
    }

    private static Report report(Row... rows) {
        return new Report("strategy", Map.of("commit", "abc"), List.of(rows), List.of("1 repeated"));
    }

    @Test
    void aRatioStandsWithItsLimit() throws InterruptedException {
        assertThat(Table.of(report(page(75))))
                .contains("| page | 75.0 | 100 | 0.75 (0.75–0.75) |  |  |  | 100 | 100 | ratio ≥ 0.6 | yes |");
    }

    @Test
    void aLatencyStandsWithItsLimit() {
        assertThat(Table.of(report(Row.latency("saving", Slices.quiet(100), 98))))
                .contains("| saving | 100 |  |  | 50.0 | 99.0 | 0.00 | 100 |  | p99 ≤ 98 ms | **no** |");
    }

    @Test
    void whatIsNotAtHandIsSaidAndMissesNothing() {
        assertThat(Table.of(report(Row.absent("script"))))
                .contains("| script |  |  |", "| not at hand: not measured | – |");
        assertThat(report(Row.absent("script")).holds()).isTrue();
    }

    @Test
    void oneMissedLimitIsEnough() throws InterruptedException {
        assertThat(report(page(60), page(61)).holds()).isTrue();
        assertThat(report(page(60), page(59)).holds()).isFalse();
        assertThat(report(Row.latency("saving", Slices.quiet(100), 98)).holds()).isFalse();
    }

    @Test
    void theFileHoldsAllThatTheTableSays(@TempDir Path folder) throws Exception {
        var report = report(page(75), Row.latency("saving", Slices.quiet(100)));
        report.write(folder.resolve("strategy.json"));
        assertThat(Table.of(Report.read(folder.resolve("strategy.json")))).isEqualTo(Table.of(report));
    }
}
