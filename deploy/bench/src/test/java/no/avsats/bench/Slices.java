package no.avsats.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Slices of one second, made up. */
final class Slices {

    private static final Noise QUIET = new Noise(0, 0);
    private static final Noise LOUD = new Noise(0, 0.5);

    private Slices() {}

    static Slice quiet(int requests) {
        return of(requests, QUIET);
    }

    static Slice loud(int requests) {
        return of(requests, LOUD);
    }

    /** Each takes as many milliseconds as it has a place, the processor a tenth of a millisecond. */
    private static Slice of(int requests, Noise noise) {
        var latency = new Histogram(3);
        for (int i = 1; i <= requests; i++)
            latency.recordValue(Duration.ofMillis(i).toNanos());
        return new Slice(
                Duration.ofSeconds(1), latency, new Histogram(3), Duration.ofNanos(100_000L * requests), noise);
    }
}
