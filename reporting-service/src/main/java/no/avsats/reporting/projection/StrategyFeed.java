package no.avsats.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import no.avsats.inbox.Envelope;
import no.avsats.inbox.Feed;
import no.avsats.reporting.coverage.Coverage;
import no.avsats.reporting.progress.Progress;
import no.avsats.strategy.events.MeasureProgressed;
import no.avsats.strategy.events.PlanAdopted;
import no.avsats.strategy.events.StrategyDecided;
import no.avsats.strategy.events.StrategyDrafted;
import no.avsats.strategy.events.StrategyEvent;
import no.avsats.strategy.events.StrategyFollowed;
import no.avsats.strategy.events.StrategyPublished;

/** Strategies and adopted plans. */
@ApplicationScoped
class StrategyFeed implements Feed<StrategyEvent> {

    @Override
    public String name() {
        return "strategy";
    }

    @Override
    public Class<StrategyEvent> events() {
        return StrategyEvent.class;
    }

    @Override
    public void on(StrategyEvent event, Envelope envelope) {
        switch (event) {
            case StrategyDrafted drafted -> Coverage.take(drafted);
            case StrategyDecided decided -> Coverage.take(decided);
            case StrategyPublished published -> Coverage.take(published);
            case StrategyFollowed followed -> Coverage.take(followed);
            case PlanAdopted adopted -> Progress.take(adopted);
            case MeasureProgressed progressed -> Progress.take(progressed);
        }
    }
}
