package no.avsats.strategy.content;

/** Whom a goal, a measure or a prioritised area is for. */
public enum TargetGroup {
    ADMINISTRATION,
    PRESCHOOL_HEADS,
    SCHOOL_LEADERS,
    GUARDIANS,
    EDUCATORS
}
