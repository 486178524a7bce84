package no.avsats.assessment.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Divides everything that a figure might be into ranges that may be told, before looking at what it is. So a reader who sees a
 * wide range learns nothing from its being wide.
 */
final class Coarsening {

    private Coarsening() {}

    /**
     * From the first class on, each that may not be told is joined with the next; what is left at the end with those before.
     *
     * @return empty when not even all together may be told
     */
    static Optional<List<Range>> of(List<Range> classes, Predicate<Range> safe) {
        var divided = new ArrayDeque<Range>();
        Range open = null;
        for (var each : classes) {
            open = open == null ? each : open.joined(each);
            if (safe.test(open)) {
                divided.add(open);
                open = null;
            }
        }
        while (open != null && !divided.isEmpty()) {
            open = open.joined(divided.removeLast());
            if (safe.test(open)) {
                divided.add(open);
                open = null;
            }
        }
        return open == null ? Optional.of(List.copyOf(divided)) : Optional.empty();
    }

    /**
     * The same on either side of one half, which the level tells apart: from the ends inward. A side that may not be told is
     * hidden, with as much of the other side as it takes that hiding tells nothing.
     */
    static Halves ofHalves(int all, List<Range> classes, Predicate<Range> safe) {
        var fewer = Range.upTo(all / 2);
        var more = new Range(all / 2 + 1, all);
        var lower = of(within(fewer, classes), safe);
        var upper = of(within(more, classes.reversed()), safe);
        if (lower.isPresent() && upper.isPresent()) {
            var told = new ArrayList<>(lower.get());
            told.addAll(upper.get());
            return new Halves(List.copyOf(told), null);
        }
        return lower.map(ranges -> hiding(more, ranges, safe))
                .or(() -> upper.map(ranges -> hiding(fewer, ranges, safe)))
                .orElseGet(() -> new Halves(List.of(), Range.upTo(all)));
    }

    /** @param hidden null when nothing is */
    record Halves(List<Range> told, @Nullable Range hidden) {}

    private static Halves hiding(Range side, List<Range> others, Predicate<Range> safe) {
        var told = new ArrayList<>(others);
        var hidden = side;
        while (!told.isEmpty() && !safe.test(hidden)) hidden = hidden.joined(told.removeLast());
        return new Halves(List.copyOf(told), hidden);
    }

    private static List<Range> within(Range half, List<Range> classes) {
        return classes.stream().map(half::and).filter(each -> !each.isEmpty()).toList();
    }
}
