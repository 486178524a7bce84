package no.avsats.strategy.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do within a measure.
 *
 * @param due last day; null when it has none of its own
 * @param note empty for none
 */
public record Activity(UUID id, String title, @Nullable LocalDate due, boolean done, String note) {

    static final int LONGEST = 200;
    static final int MOST = 30;

    /** One that is not done. */
    public static Activity of(String title, @Nullable LocalDate due) {
        return new Activity(UUID.randomUUID(), title, due, false, "");
    }
}
