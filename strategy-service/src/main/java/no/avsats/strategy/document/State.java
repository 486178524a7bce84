package no.avsats.strategy.document;

/** How far a strategy is. Its published editions stay readable in every state. */
public enum State {
    /** Written by those who may; read by nobody else. */
    DRAFT,
    /** Anybody who logs in may read and comment until the last day. */
    CONSULTATION,
    /** On its way to the body that decides. */
    PROPOSED,
    DECIDED,
    PUBLISHED,
    /** Another strategy has taken its place. */
    SUPERSEDED
}
