package no.avsats.strategy.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that exists already and that goals and measures rest on, such as Feide.
 *
 * @param address where it is described, https only; null for none
 */
public record Block(
        @NotBlank @Size(max = Item.LONGEST_TITLE) String title,
        @NotNull @Size(max = Item.LONGEST) String text,

        @Nullable @Size(max = 500) @Pattern(regexp = "https://[^\\s\"<>]+")
        String address)
        implements Item {}
