package no.avsats.strategy.planpages;

import java.time.LocalDate;
import java.util.List;
import no.avsats.strategy.plan.FollowUp;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.PlanDetails;
import no.avsats.strategy.plan.PlanSummary;
import no.avsats.strategy.plan.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A school's plans.
 *
 * @param school identifier
 * @param name of the school
 * @param waiting what needs a decision, for those who decide; the most pressing first
 * @param next the nearest day set for a follow-up; null for none
 * @param hasResult whether a plan may begin from advice
 */
record PlansView(
        String school,
        String name,
        Standing standing,
        List<Waiting> waiting,
        List<Row> plans,
        @Nullable LocalDate next,
        boolean hasResult) {

    /** @param year {@code 2026/27} */
    record Row(PlanSummary plan, String year) {

        public Tag tag() {
            return switch (plan.state()) {
                case DRAFT -> new Tag("", "DRAFT");
                case ADOPTED -> plan.revised() ? new Tag("warn", "revised") : new Tag("ok", "ADOPTED");
                case CLOSED -> new Tag("", "CLOSED");
            };
        }
    }

    static PlansView of(String school, Standing standing, boolean hasResult, LocalDate today, Labels labels) {
        var seen = Plan.ofSchool(school).stream()
                .filter(plan -> standing.staff() || plan.isSeenOutside())
                .toList();
        var details = standing.staff() ? seen.stream().map(PlanDetails::of).toList() : List.<PlanDetails>of();
        return new PlansView(
                school,
                labels.organisation(school),
                standing,
                standing.writes() ? Waiting.in(details, today) : List.of(),
                seen.stream()
                        .map(plan -> PlanSummary.of(plan, !standing.staff(), today))
                        .map(plan -> new Row(plan, new SchoolYear(plan.schoolYear()).text()))
                        .toList(),
                next(details, today),
                hasResult);
    }

    private static @Nullable LocalDate next(List<PlanDetails> plans, LocalDate today) {
        return plans.stream()
                .filter(plan -> plan.state() == Plan.State.ADOPTED)
                .flatMap(plan -> plan.followUps().stream())
                .filter(each -> each.heldOn() == null && each.on().isAfter(today))
                .map(FollowUp.Told::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public int measures() {
        return plans.stream().mapToInt(row -> row.plan().measures()).sum();
    }
}
