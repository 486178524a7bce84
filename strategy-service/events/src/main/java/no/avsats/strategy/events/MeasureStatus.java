package no.avsats.strategy.events;

/** How far a measure of an action plan has come. */
public enum MeasureStatus {
    NOT_STARTED,
    UNDER_WAY,
    ON_HOLD,
    DONE,
    /** Given up, with a reason in the plan. */
    DROPPED
}
