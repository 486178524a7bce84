package no.avsats.strategy.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A measure of the period before that does not go on.
 *
 * @param text why
 * @param origin the measure
 */
public record Closed(
        @NotBlank @Size(max = Item.LONGEST_TITLE) String title,
        @NotBlank @Size(max = Item.LONGEST) String text,
        @NotNull UUID origin)
        implements Item {}
