package no.avsats.bench;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * When requests are to be sent, whether earlier ones are answered or not. People do not wait for each other, so the gaps
 * are exponential.
 *
 * @param seed the same gives the same times
 */
record Schedule(double perSecond, Duration length, long seed) {

    private static final double NANOS = 1e9;

    /** Nanoseconds after the beginning, growing. */
    LongStream times() {
        var random = new Random(seed);
        return LongStream.iterate(gap(random), before -> before + gap(random))
                .takeWhile(time -> time < length.toNanos());
    }

    private long gap(Random random) {
        return (long) (-Math.log(1 - random.nextDouble()) / perSecond * NANOS);
    }
}
