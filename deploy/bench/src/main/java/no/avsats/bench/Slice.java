package no.avsats.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What was seen while a load ran for a while.
 *
 * @param latency nanoseconds from when a request was to be sent until its answer was read
 * @param lateness nanoseconds by which the generator itself missed its schedule
 * @param cpu of the system under test
 */
record Slice(Duration took, Histogram latency, Histogram lateness, Duration cpu, Noise noise) {

    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double P99 = 99;

    double perSecond() {
        return latency.getTotalCount() / (took.toNanos() / NANOS);
    }

    double cpuMicros() {
        return cpu.toNanos() / NANOS_PER_MICRO / latency.getTotalCount();
    }

    /** Milliseconds. */
    double p50() {
        return latency.getValueAtPercentile(50) / NANOS_PER_MILLI;
    }

    /** Milliseconds. */
    double p99() {
        return latency.getValueAtPercentile(P99) / NANOS_PER_MILLI;
    }

    /** Milliseconds. */
    double lateP99() {
        return lateness.getValueAtPercentile(P99) / NANOS_PER_MILLI;
    }
}
