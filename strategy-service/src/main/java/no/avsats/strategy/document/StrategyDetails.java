package no.avsats.strategy.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as its writers see it.
 *
 * @param from first day of its period
 * @param to last day of its period
 * @param parent the strategy above it; null for none
 * @param predecessor the one of the period before; null for a first one
 * @param consultationUntil last day for comments; null when it was not out for consultation
 * @param decision null until somebody has decided
 * @param edition the newest that is published; 0 before the first
 * @param parts what it says
 */
record StrategyDetails(
        UUID id,
        String organisation,
        StrategyKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable UUID parent,
        @Nullable UUID predecessor,
        State state,
        @Nullable LocalDate consultationUntil,
        @Nullable Decision decision,
        int edition,
        List<Part> parts) {

    static StrategyDetails of(Strategy strategy) {
        return new StrategyDetails(
                strategy.id,
                strategy.organisation,
                strategy.kind,
                strategy.title,
                strategy.startsOn,
                strategy.endsOn,
                strategy.parent,
                strategy.predecessor,
                strategy.state,
                strategy.consultationUntil,
                strategy.decision,
                strategy.edition,
                strategy.content.parts());
    }
}
