package no.avsats.bench;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param ours requests a second
 * @param other requests a second of what it is compared with; null without a comparison
 * @param ratio of the two; null without a comparison
 * @param p50 milliseconds from the intended time of sending; null where only throughput was measured
 * @param lateP99 milliseconds by which the generator missed its schedule
 * @param cpuMicros processor time a request costs, database included
 * @param otherCpuMicros the same of what it is compared with
 * @param limit in words; empty for a figure without one
 * @param holds whether the limit holds; true without one, and where nothing was measured that could miss it
 */
record Row(
        String what,
        double ours,
        @Nullable Double other,
        @Nullable Spread ratio,
        @Nullable Double p50,
        @Nullable Double p99,
        @Nullable Double lateP99,
        double cpuMicros,
        @Nullable Double otherCpuMicros,
        String limit,
        boolean holds) {

    /** @param least the ratio of the requests a second, ours to the other's, that must be reached */
    static Row compared(String what, Pairs pairs, double least) {
        var ratio = pairs.ratio(Slice::perSecond);
        return new Row(
                what,
                pairs.ours(Slice::perSecond).median(),
                pairs.other(Slice::perSecond).median(),
                ratio,
                null,
                null,
                null,
                pairs.ours(Slice::cpuMicros).median(),
                pairs.other(Slice::cpuMicros).median(),
                "ratio ≥ " + least,
                ratio.median() >= least);
    }

    /** What it is compared with is not on this machine. */
    static Row absent(String what) {
        return new Row(what, 0, null, null, null, null, null, 0, null, "not at hand: not measured", true);
    }

    /** Processor time of a request, as the pairs found it. */
    static Row processor(String what, Pairs pairs, double most) {
        double micros = pairs.ours(Slice::cpuMicros).median();
        var limit = "CPU ≤ %.0f µs".formatted(most);
        double perSecond = pairs.ours(Slice::perSecond).median();
        return new Row(what, perSecond, null, null, null, null, null, micros, null, limit, micros <= most);
    }

    /** What something costs: the same with it and without it, one after the other. */
    static Row cost(String what, Pairs pairs) {
        return new Row(
                what,
                pairs.ours(Slice::perSecond).median(),
                pairs.other(Slice::perSecond).median(),
                pairs.ratio(Slice::perSecond),
                pairs.ours(Slice::p50).median(),
                pairs.ours(Slice::p99).median(),
                null,
                pairs.ours(Slice::cpuMicros).median(),
                pairs.other(Slice::cpuMicros).median(),
                "",
                true);
    }

    boolean isMeasured() {
        return ours > 0;
    }

    static Row latency(String what, Slice slice) {
        return latency(what, slice, "", true);
    }

    /** @param most milliseconds at the 99th percentile */
    static Row latency(String what, Slice slice, double most) {
        return latency(what, slice, limit(most), slice.p99() <= most);
    }

    /** @param most median of many in medians of few */
    static Row grown(String what, Slice few, Slice many, double most) {
        double ratio = many.p50() / few.p50();
        return new Row(
                what,
                many.perSecond(),
                few.perSecond(),
                new Spread(ratio, ratio, ratio),
                many.p50(),
                many.p99(),
                null,
                many.cpuMicros(),
                few.cpuMicros(),
                "p50 ratio ≤ " + most,
                ratio <= most);
    }

    /** A latency at a rate that was asked for; without figures where the generator was late itself. */
    static Row rate(String what, Slice slice, double most) {
        return slice.lateP99() > most / 2
                ? missed(what + ", generator late by %.0f ms".formatted(slice.lateP99()), most)
                : latency(what, slice, most);
    }

    /** No figure, and so not held. */
    static Row missed(String what, double most) {
        return new Row(what, 0, null, null, null, null, null, 0, null, limit(most), false);
    }

    private static String limit(double most) {
        return "p99 ≤ %.0f ms".formatted(most);
    }

    private static Row latency(String what, Slice slice, String limit, boolean holds) {
        return new Row(
                what,
                slice.perSecond(),
                null,
                null,
                slice.p50(),
                slice.p99(),
                slice.lateP99(),
                slice.cpuMicros(),
                null,
                limit,
                holds);
    }

    static Row most(String what, Slice slice) {
        return new Row(what, slice.perSecond(), null, null, null, null, null, slice.cpuMicros(), null, "", true);
    }
}
