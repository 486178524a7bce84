package no.avsats.bench;

import java.util.List;

/** A figure measured several times. */
record Spread(double median, double least, double most) {

    /** @throws IllegalArgumentException for none */
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) throw new IllegalArgumentException("nothing was measured");
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
}
