package no.avsats.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Two things measured in turn, which of them first at random, so that a slow minute of the machine hits both.
 *
 * @param kept the pairs that count
 * @param repeated pairs that were measured again because others used the machine
 * @param loud pairs that count although others used the machine, because it never got quiet
 */
record Pairs(List<Pair> kept, int repeated, int loud) {

    private static final long SEED = 25;

    /** One of each, right after each other. */
    record Pair(Slice ours, Slice other) {

        boolean isLoud() {
            return ours.noise().isTooLoud() || other.noise().isTooLoud();
        }
    }

    /** Measures one slice. */
    interface Side {
        Slice measure() throws InterruptedException;
    }

    /** At most twice as many as asked for are measured. */
    static Pairs measure(int count, Side ours, Side other) throws InterruptedException {
        var random = new Random(SEED);
        var kept = new ArrayList<Pair>();
        int repeated = 0;
        while (kept.size() < count) {
            var pair = measure(random.nextBoolean(), ours, other);
            if (pair.isLoud() && repeated < count) {
                repeated++;
                continue;
            }
            kept.add(pair);
        }
        return new Pairs(
                kept, repeated, (int) kept.stream().filter(Pair::isLoud).count());
    }

    private static Pair measure(boolean oursFirst, Side ours, Side other) throws InterruptedException {
        if (oursFirst) {
            var first = ours.measure();
            return new Pair(first, other.measure());
        }
        var first = other.measure();
        return new Pair(ours.measure(), first);
    }

    /** Of ours to the other's. */
    Spread ratio(ToDoubleFunction<Slice> figure) {
        return Spread.of(kept.stream()
                .map(pair -> figure.applyAsDouble(pair.ours()) / figure.applyAsDouble(pair.other()))
                .toList());
    }

    Spread ours(ToDoubleFunction<Slice> figure) {
        return Spread.of(
                kept.stream().map(pair -> figure.applyAsDouble(pair.ours())).toList());
    }

    Spread other(ToDoubleFunction<Slice> figure) {
        return Spread.of(
                kept.stream().map(pair -> figure.applyAsDouble(pair.other())).toList());
    }
}
