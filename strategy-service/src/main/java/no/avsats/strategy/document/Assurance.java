package no.avsats.strategy.document;

/** What quality assurance says of a strategy. The process keeps it and knows documents; documents know no more than this. */
public interface Assurance {

    /** Whether the caller is asked to approve the draft and may read it for that. */
    boolean isAsked(Snapshot strategy);

    /** Whether somebody has approved the strategy as it stands. */
    boolean isAssured(Snapshot strategy);
}
