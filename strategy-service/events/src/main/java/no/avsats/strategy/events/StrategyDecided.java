package no.avsats.strategy.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body that may decide has decided on a strategy.
 *
 * @param strategy the strategy
 * @param organisation whose it is; also the record key
 * @param owner the school owner
 * @param version grows per strategy
 * @param kind what it is about
 * @param title as its readers see it
 * @param from first day of its period
 * @param to last day of its period
 * @param decidedOn the day of the decision
 * @param body who decided, such as a board's name; a body, never a person
 * @param caseNumber in the body's own register; null when it keeps none
 */
public record StrategyDecided(
        UUID strategy,
        String organisation,
        String owner,
        long version,
        StrategyKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate decidedOn,
        String body,
        @Nullable String caseNumber)
        implements StrategyEvent {}
