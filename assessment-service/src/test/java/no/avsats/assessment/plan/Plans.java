package no.avsats.assessment.plan;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.inbox.Envelope;
import no.avsats.strategy.events.MeasureProgressed;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.events.PlanAdopted;
import no.avsats.strategy.events.PlanAdopted.Planned;
import no.avsats.strategy.events.PlanKind;
import no.avsats.strategy.events.StrategyEvent;

/** Lets schools have plans, as if the strategy service had told of them. */
public final class Plans {

    private Plans() {}

    /** A plan with one measure, from today. */
    public static UUID adopted(String owner, String school, String area, MeasureStatus status) {
        return adopted(owner, school, new Planned(UUID.randomUUID(), area, null, day(0), day(90), status));
    }

    static UUID adopted(String owner, String school, Planned measure) {
        var plan = UUID.randomUUID();
        take(edition(plan, owner, school, 1, measure));
        return plan;
    }

    static PlanAdopted edition(UUID plan, String owner, String school, long version, Planned... measures) {
        return new PlanAdopted(
                plan,
                school,
                owner,
                version,
                PlanKind.ACTION_PLAN,
                "Handlingsplan",
                null,
                2026,
                1,
                day(0),
                null,
                null,
                List.of(measures));
    }

    static MeasureProgressed progressed(PlanAdopted plan, long version, MeasureStatus status) {
        var measure = plan.measures().getFirst();
        return new MeasureProgressed(
                plan.plan(),
                plan.organisation(),
                plan.owner(),
                version,
                measure.measure(),
                measure.area(),
                status,
                measure.due(),
                null,
                Instant.now());
    }

    static LocalDate day(int fromToday) {
        return LocalDate.now().plusDays(fromToday);
    }

    static void take(StrategyEvent event) {
        var feed = Arc.container().instance(PlanFeed.class).get();
        var envelope = new Envelope("1", "/strategy", "no.avsats.strategy.PlanAdopted", null, Instant.now());
        QuarkusTransaction.requiringNew().run(() -> feed.on(event, envelope));
    }
}
