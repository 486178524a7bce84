package no.avsats.strategy.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import no.avsats.strategy.document.State;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * A sub-goal in the thread.
 *
 * @param parent the goal of the strategy above that it answers; null for none
 * @param depth steps from the goal that was asked for, which has 0
 * @param number in its strategy, from 1
 * @param ended whether the newest edition does not have it any more
 */
record TracedGoal(UUID id, @Nullable UUID parent, int depth, int number, String title, boolean ended, Home strategy) {

    /**
     * The strategy of a goal.
     *
     * @param organisationName the identifier while the directory has not told the name
     * @param state {@code PUBLISHED} for what has an edition, whatever becomes of the draft of the next one
     * @param edition the newest; 0 before the first
     */
    record Home(
            UUID id,
            String organisation,
            String organisationName,
            StrategyKind kind,
            String title,
            State state,
            int edition) {

        /** Of the page where it is read. */
        @JsonIgnore
        public String path() {
            return (edition > 0 ? "/strategy/published/" : "/strategy/documents/") + id;
        }

        static Home of(
                UUID id, String organisation, String name, StrategyKind kind, String title, State state, int edition) {
            var seen = edition > 0 && state != State.SUPERSEDED ? State.PUBLISHED : state;
            return new Home(id, organisation, name, kind, title, seen, edition);
        }
    }
}
