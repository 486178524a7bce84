package no.avsats.strategy.events;

import no.avsats.outbox.EventContract;

class StrategyEventTest extends EventContract {
    StrategyEventTest() {
        super(StrategyEvent.class);
    }
}
