package no.avsats.strategy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.events.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param team below the school; empty for the whole school
 * @param schoolYear the year in which it begins, 2026 for 2026/27
 * @param adoptedOn null while it has never been adopted
 * @param measures how many that are not dropped
 * @param done how many of them are done
 * @param overdue how many of them are past their last day
 */
public record PlanSummary(
        UUID id,
        PlanKind kind,
        String title,
        String team,
        int schoolYear,
        Plan.State state,
        int edition,
        @Nullable LocalDate adoptedOn,
        boolean revised,
        int measures,
        int done,
        int overdue) {

    /** @param outside for readers from outside the school, who see what was adopted */
    public static PlanSummary of(Plan plan, boolean outside, LocalDate today) {
        var measures = plan.measures().stream()
                .filter(measure -> !measure.isDropped() && (!outside || measure.isAdopted()))
                .toList();
        return new PlanSummary(
                plan.id,
                plan.kind,
                plan.title,
                plan.team,
                plan.schoolYear,
                plan.state,
                plan.edition,
                plan.adoptedOn,
                plan.revised,
                measures.size(),
                done(measures),
                (int) measures.stream()
                        .filter(measure -> measure.isOverdue(today))
                        .count());
    }

    private static int done(List<PlanMeasure> measures) {
        return (int) measures.stream()
                .filter(measure -> measure.content().status() == MeasureStatus.DONE)
                .count();
    }
}
