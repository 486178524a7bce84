package no.avsats.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import no.avsats.inbox.Envelope;
import no.avsats.inbox.Feed;
import no.avsats.strategy.events.MeasureProgressed;
import no.avsats.strategy.events.PlanAdopted;
import no.avsats.strategy.events.StrategyDecided;
import no.avsats.strategy.events.StrategyDrafted;
import no.avsats.strategy.events.StrategyEvent;
import no.avsats.strategy.events.StrategyFollowed;
import no.avsats.strategy.events.StrategyPublished;

/** Keeps the newest edition of every adopted plan. */
@ApplicationScoped
class PlanFeed implements Feed<StrategyEvent> {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Class<StrategyEvent> events() {
        return StrategyEvent.class;
    }

    @Override
    public void on(StrategyEvent event, Envelope envelope) {
        switch (event) {
            case PlanAdopted adopted -> AdoptedPlan.take(adopted);
            case MeasureProgressed progressed -> AdoptedPlan.take(progressed);
            case StrategyDecided ignored -> {}
            case StrategyDrafted ignored -> {}
            case StrategyFollowed ignored -> {}
            case StrategyPublished ignored -> {}
        }
    }
}
