package no.avsats.strategy.document;

import java.time.LocalDate;
import java.util.UUID;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * A strategy in a list.
 *
 * @param edition the newest that is published; 0 before the first
 */
record StrategySummary(
        UUID id,
        StrategyKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable UUID parent,
        @Nullable UUID predecessor,
        State state,
        int edition) {

    static StrategySummary of(Strategy strategy) {
        return new StrategySummary(
                strategy.id,
                strategy.kind,
                strategy.title,
                strategy.startsOn,
                strategy.endsOn,
                strategy.parent,
                strategy.predecessor,
                strategy.state,
                strategy.edition);
    }
}
