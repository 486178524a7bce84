package no.avsats.assessment.release;

import java.util.Collection;
import java.util.OptionalInt;

/** Where a group stands on the five levels of maturity. */
public final class Level {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    private Level() {}

    /**
     * Highest level that more than half have reached, 1 to 5; empty while none is given. This is the lower median: levels
     * are ordinal and never averaged. Of an area: the same over the levels of its indicators.
     */
    public static OptionalInt of(Collection<Integer> given) {
        var sorted = given.stream().sorted().toList();
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get((sorted.size() - 1) / 2));
    }
}
