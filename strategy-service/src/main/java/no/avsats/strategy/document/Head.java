package no.avsats.strategy.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy is about.
 *
 * @param from first day of its period
 * @param to last day of its period
 * @param parent a published strategy above it; null for none
 */
public record Head(
        @NotNull StrategyKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable UUID parent) {}
