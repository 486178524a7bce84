package no.avsats.strategy.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation has begun to write a strategy, or changed what a draft is about.
 *
 * @param strategy the strategy
 * @param organisation whose it is; also the record key
 * @param owner the school owner
 * @param version grows per strategy
 * @param kind what it is about
 * @param title as its readers see it
 * @param from first day of its period
 * @param to last day of its period
 * @param predecessor the strategy of the period before; null for a first one
 */
public record StrategyDrafted(
        UUID strategy,
        String organisation,
        String owner,
        long version,
        StrategyKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable UUID predecessor)
        implements StrategyEvent {}
