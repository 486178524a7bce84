package no.avsats.strategy.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The leader has adopted an action plan, or an edition of it with other measures. A whole snapshot: measures that are not
 * in it any more are gone.
 *
 * @param plan the plan
 * @param organisation the school; also the record key
 * @param owner the school owner
 * @param version grows per plan, with {@link MeasureProgressed}
 * @param kind what it is for
 * @param title as its readers see it
 * @param team the team below the school whose plan it is; null for the whole school
 * @param schoolYear the year in which it begins, 2026 for 2026/27
 * @param edition from 1
 * @param adoptedOn the day on which the leader adopted it
 * @param strategy the strategy that it serves; null when it hangs on none
 * @param round the round whose result it begins from; null when it begins from none
 * @param measures what is planned
 */
public record PlanAdopted(
        UUID plan,
        String organisation,
        String owner,
        long version,
        PlanKind kind,
        String title,
        @Nullable String team,
        int schoolYear,
        int edition,
        LocalDate adoptedOn,
        @Nullable UUID strategy,
        @Nullable UUID round,
        List<Planned> measures)
        implements StrategyEvent {

    /**
     * A measure as it was adopted.
     *
     * @param measure the measure
     * @param area area of the framework that it should raise; null for none of them
     * @param goal the sub-goal that it serves; null for none
     * @param start first day
     * @param due last day
     * @param status how far it has come
     */
    public record Planned(
            UUID measure,
            @Nullable String area,
            @Nullable UUID goal,
            LocalDate start,
            LocalDate due,
            MeasureStatus status) {}
}
