package no.avsats.strategy.planpages;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.avsats.strategy.plan.FollowUp;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.PlanDetails;
import org.jspecify.annotations.Nullable;

/**
 * How far a school has come with the plans that begin from a result.
 *
 * @param drafted whether one is being written
 * @param adoptedOn day of the latest adoption; null before the first
 * @param next the nearest day set for a follow-up, perhaps past; null for none
 * @param overdue measures past their last day
 */
record YearSteps(
        boolean drafted,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate next,
        int overdue) {

    static YearSteps of(String school, Optional<UUID> round, LocalDate today) {
        var plans = Plan.ofSchool(school).stream()
                .map(PlanDetails::of)
                .filter(plan -> round.filter(id -> id.equals(plan.round())).isPresent())
                .toList();
        var adopted = plans.stream()
                .filter(plan -> plan.state() == Plan.State.ADOPTED)
                .toList();
        return new YearSteps(
                plans.stream().anyMatch(plan -> plan.state() == Plan.State.DRAFT),
                adopted.stream()
                        .map(PlanDetails::adoptedOn)
                        .filter(Objects::nonNull)
                        .max(naturalOrder())
                        .orElse(null),
                next(adopted),
                (int) adopted.stream()
                        .flatMap(plan -> plan.measures().stream())
                        .filter(measure -> measure.isOverdue(today))
                        .count());
    }

    private static @Nullable LocalDate next(List<PlanDetails> adopted) {
        return adopted.stream()
                .flatMap(plan -> plan.followUps().stream())
                .filter(each -> each.heldOn() == null)
                .map(FollowUp.Told::on)
                .min(naturalOrder())
                .orElse(null);
    }
}
