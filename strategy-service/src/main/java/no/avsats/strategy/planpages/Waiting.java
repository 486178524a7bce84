package no.avsats.strategy.planpages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.plan.PlanDetails;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that needs a decision.
 *
 * @param title of the measure or the plan
 * @param plan title of the plan
 * @param day that it is about; null for none
 * @param href where it is decided
 */
record Waiting(
        Kind kind, String title, String plan, @Nullable LocalDate day, String href) {

    /** The most pressing first. */
    enum Kind {
        FOLLOW_UP_DUE,
        MEASURE_OVERDUE,
        PLAN_REVISED,
        PLAN_DRAFT,
        VERDICT_MISSING
    }

    private static final Comparator<Waiting> PRESSING = Comparator.comparing(Waiting::kind)
            .thenComparing(Waiting::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Waiting::title);

    /** As a message of the bundle. */
    public String key() {
        return kind.name();
    }

    static List<Waiting> in(List<PlanDetails> plans, LocalDate today) {
        return plans.stream()
                .flatMap(plan -> of(plan, today).stream())
                .sorted(PRESSING)
                .toList();
    }

    private static List<Waiting> of(PlanDetails plan, LocalDate today) {
        var path = PlanView.path(plan);
        var title = plan.title();
        return switch (plan.state()) {
            case DRAFT -> List.of(new Waiting(Kind.PLAN_DRAFT, title, title, null, path));
            case CLOSED -> List.of();
            case ADOPTED -> {
                var waiting = new ArrayList<Waiting>();
                if (plan.revised()) {
                    waiting.add(new Waiting(Kind.PLAN_REVISED, title, title, null, path + "/adoption"));
                }
                plan.followUps().stream()
                        .filter(each -> each.isDue(today))
                        .map(each -> new Waiting(
                                Kind.FOLLOW_UP_DUE, title, title, each.on(), path + "/follow-ups/" + each.id()))
                        .forEach(waiting::add);
                plan.measures().forEach(measure -> {
                    var here = path + "/measures/" + measure.id();
                    if (measure.isOverdue(today)) {
                        waiting.add(new Waiting(Kind.MEASURE_OVERDUE, measure.title(), title, measure.due(), here));
                    } else if (measure.status() == MeasureStatus.DONE && measure.helped() == null) {
                        waiting.add(new Waiting(Kind.VERDICT_MISSING, measure.title(), title, measure.due(), here));
                    }
                });
                yield List.copyOf(waiting);
            }
        };
    }
}
