package no.avsats.strategy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * A plan with everything in it that the reader may see.
 *
 * @param team below the school; empty for the whole school
 * @param schoolYear the year in which it begins, 2026 for 2026/27
 * @param edition from 1; 0 while it has never been adopted
 * @param adoptedOn null while it has never been adopted
 * @param adoptedBy name of the leader; empty while it has never been adopted
 * @param revised whether it is not any more what was adopted
 * @param discussedOn when it was discussed with the union representatives (drøfting, samverkan); null before
 * @param strategy the strategy that it serves; null when it hangs on none
 * @param round the round whose result it begins from; null when it begins from none
 * @param measures in the plan's order; outside the school those that were adopted
 * @param followUps by day; outside the school none
 */
public record PlanDetails(
        UUID id,
        String school,
        String owner,
        PlanKind kind,
        String title,
        String team,
        int schoolYear,
        Plan.State state,
        int edition,
        @Nullable LocalDate adoptedOn,
        String adoptedBy,
        boolean revised,
        @Nullable LocalDate discussedOn,
        @Nullable UUID strategy,
        @Nullable UUID round,
        Hours hours,
        List<MeasureDetails> measures,
        List<FollowUp.Told> followUps) {

    /** For the school's own people. */
    public static PlanDetails of(Plan plan) {
        return of(plan, plan.measures(), FollowUp.of(plan.id));
    }

    /** For everybody else who may: what was adopted, and how far it has come. */
    public static PlanDetails outside(Plan plan) {
        var adopted = plan.measures().stream().filter(PlanMeasure::isAdopted).toList();
        return of(plan, adopted, List.of());
    }

    static PlanDetails of(Plan plan, List<PlanMeasure> measures, List<FollowUp.Told> followUps) {
        return new PlanDetails(
                plan.id,
                plan.school,
                plan.owner,
                plan.kind,
                plan.title,
                plan.team,
                plan.schoolYear,
                plan.state,
                plan.edition,
                plan.adoptedOn,
                plan.adoptedBy,
                plan.revised,
                plan.discussedOn,
                plan.strategy,
                plan.round,
                Hours.of(measures, plan.hoursSetAside),
                measures.stream().map(MeasureDetails::of).toList(),
                followUps);
    }
}
