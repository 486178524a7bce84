package no.avsats.strategy.document;

import java.time.LocalDate;
import java.util.UUID;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as the packages beside this one see it.
 *
 * @param owner the school owner at the top; the organisation itself when the strategy is an owner's
 * @param from first day of its period
 * @param to last day of its period
 * @param parent the strategy above it; null for none
 */
public record Snapshot(
        UUID id,
        String organisation,
        String owner,
        StrategyKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable UUID parent,
        State state,
        Content content,
        long version) {

    public boolean isOwners() {
        return organisation.equals(owner);
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Of the page where it is written. */
    public String path() {
        return "/strategy/documents/" + id;
    }
}
