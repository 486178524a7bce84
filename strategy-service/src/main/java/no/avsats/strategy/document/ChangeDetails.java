package no.avsats.strategy.document;

import java.time.Instant;
import java.util.UUID;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.document.Change.What;
import org.jspecify.annotations.Nullable;

/**
 * One change in the history of a strategy.
 *
 * @param part null when the strategy as a whole changed
 * @param before what the part said; null when it is new
 * @param after what the part says; null when it is gone
 */
record ChangeDetails(
        What what,
        @Nullable UUID part,
        @Nullable Item before,
        @Nullable Item after,
        String who,
        Instant at) {

    static ChangeDetails of(Change change) {
        return new ChangeDetails(change.what, change.part, change.before, change.after, change.who, change.at);
    }
}
