package no.avsats.frame;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a group stands at the target, as it is told: a number, or a range that holds it. Pages write it with {@code
 * frame:portion}.
 *
 * @param low per cent; 0 where a range has no lower end
 * @param high per cent; 100 where a range has no upper end, the same as the low one for a number
 */
public record Portion(int low, int high) {

    private static final int NOBODY = 0;
    private static final int ALL = 100;

    /** Empty where nothing is told. */
    public static Optional<Portion> of(@Nullable Integer share, @Nullable Integer atLeast, @Nullable Integer atMost) {
        if (share != null) {
            return Optional.of(new Portion(share, share));
        }
        return atLeast == null && atMost == null
                ? Optional.empty()
                : Optional.of(new Portion(atLeast == null ? NOBODY : atLeast, atMost == null ? ALL : atMost));
    }

    /** Null for a range. */
    public @Nullable Integer share() {
        return range() ? null : (Integer) low;
    }

    /** The lower end of a range; null for a number, and where there is none. */
    public @Nullable Integer atLeast() {
        return range() && low > NOBODY ? (Integer) low : null;
    }

    /** The upper end of a range; null for a number, and where there is none. */
    public @Nullable Integer atMost() {
        return range() && high < ALL ? (Integer) high : null;
    }

    public boolean range() {
        return low < high;
    }
}
