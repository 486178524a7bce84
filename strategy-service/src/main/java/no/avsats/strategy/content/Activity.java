package no.avsats.strategy.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done within a measure.
 *
 * @param due last day; null for none of its own
 */
public record Activity(
        @NotBlank @Size(max = Item.LONGEST_TITLE) String title,
        @Nullable LocalDate due) {}
