package no.avsats.strategy.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A text that every strategy has once, empty or not.
 *
 * @param which the question that it answers
 */
public record Section(
        @NotNull Which which,
        @NotNull @Size(max = Item.LONGEST) String text) implements Item {

    /** In the order of the document. */
    public enum Which {
        /** Why a strategy: requirements, needs, keeping quality up. */
        JUSTIFICATION,
        WHERE_ARE_WE,
        WHERE_TO,
        /** The one goal above the sub-goals. */
        OVERALL_GOAL,
        WHICH_MEASURES
    }

    @Override
    public String title() {
        return "";
    }
}
