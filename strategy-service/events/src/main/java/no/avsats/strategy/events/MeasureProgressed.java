package no.avsats.strategy.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an adopted plan has a new status or date.
 *
 * @param plan the plan
 * @param organisation the school; also the record key
 * @param owner the school owner
 * @param version grows per plan, with {@link PlanAdopted}
 * @param measure the measure
 * @param area area of the framework that it should raise; null for none of them
 * @param status how far it has come
 * @param due last day
 * @param helped what the school says of it when it is over; null before
 * @param at when
 */
public record MeasureProgressed(
        UUID plan,
        String organisation,
        String owner,
        long version,
        UUID measure,
        @Nullable String area,
        MeasureStatus status,
        LocalDate due,
        @Nullable Helped helped,
        Instant at)
        implements StrategyEvent {

    /** Whether a measure helped, in one click. */
    public enum Helped {
        YES,
        PARTLY,
        NO
    }
}
