package no.avsats.strategy.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A theme that cuts across the goals. */
public record Theme(
        @NotBlank @Size(max = Item.LONGEST_TITLE) String title,
        @NotNull @Size(max = Item.LONGEST) String text) implements Item {}
