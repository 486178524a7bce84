package no.avsats.strategy.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation follows somebody else's strategy instead of one of its own: its owner's, or one shared with other
 * schools. The newest choice per organisation and kind counts.
 *
 * @param organisation who follows; also the record key
 * @param owner the school owner
 * @param version grows per organisation and kind
 * @param kind what the strategy is about
 * @param strategy the strategy; null when the organisation follows none any more
 * @param of whose strategy it is; null with {@code strategy}
 * @param since first day
 */
public record StrategyFollowed(
        String organisation,
        String owner,
        long version,
        StrategyKind kind,
        @Nullable UUID strategy,
        @Nullable String of,
        LocalDate since)
        implements StrategyEvent {}
