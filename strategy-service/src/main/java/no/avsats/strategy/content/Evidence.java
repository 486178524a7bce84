package no.avsats.strategy.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a target picture rests on.
 *
 * @param text plain
 * @param source who says so, such as a report's name or an address
 * @param year of the source
 */
public record Evidence(
        @NotBlank @Size(max = 500) String text,
        @NotBlank @Size(max = 300) String source,
        @Min(1900) @Max(2200) int year) {}
