package no.avsats.strategy.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A goal of the strategy above that this one goes without.
 *
 * @param title of the goal
 * @param text why
 * @param above the goal
 */
public record Deviation(
        @NotBlank @Size(max = Item.LONGEST_TITLE) String title,
        @NotBlank @Size(max = Item.LONGEST) String text,
        @NotNull UUID above)
        implements Item {}
