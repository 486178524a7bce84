package no.avsats.strategy.plan;

import no.avsats.strategy.advice.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Where a measure comes from; never changes.
 *
 * @param advice the proposed measure in the framework; null for other kinds
 * @param level the level it starts from, 1 to 4; null for other kinds
 * @param reason why it was proposed; empty for other kinds
 */
public record Source(
        Kind kind, @Nullable String advice, @Nullable Integer level, String reason) {

    public static final Source OWN = new Source(Kind.OWN, null, null, "");
    public static final Source STRATEGY = new Source(Kind.STRATEGY, null, null, "");

    /** Who thought of it. */
    public enum Kind {
        ADVICE,
        STRATEGY,
        OWN
    }

    static Source of(Proposal proposal, String language) {
        return new Source(
                Kind.ADVICE,
                proposal.measure(),
                proposal.fromLevel(),
                proposal.reason().in(language));
    }
}
