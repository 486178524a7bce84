package no.avsats.strategy.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a strategy is there for everybody to read, for ever. It supersedes the editions before it.
 *
 * @param strategy the strategy
 * @param organisation whose it is; also the record key
 * @param owner the school owner
 * @param version grows per strategy
 * @param kind what it is about
 * @param title as its readers see it
 * @param from first day of its period
 * @param to last day of its period
 * @param edition from 1
 * @param decidedOn the day of the decision behind it
 * @param publishedAt when
 * @param path where it is read, from the root of the site
 * @param predecessor the strategy of the period before, which this one supersedes; null for a first one
 */
public record StrategyPublished(
        UUID strategy,
        String organisation,
        String owner,
        long version,
        StrategyKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        int edition,
        LocalDate decidedOn,
        Instant publishedAt,
        String path,
        @Nullable UUID predecessor)
        implements StrategyEvent {}
