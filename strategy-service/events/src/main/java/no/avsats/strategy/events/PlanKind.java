package no.avsats.strategy.events;

/** What an action plan is for. */
public enum PlanKind {
    ACTION_PLAN,
    COMPETENCE_PLAN,
    CONTROL_PLAN,
    ACTIVITY_PLAN
}
