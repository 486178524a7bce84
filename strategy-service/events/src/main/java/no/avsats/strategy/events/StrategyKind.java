package no.avsats.strategy.events;

/** What a strategy document is about. An organisation may have several kinds at the same time. */
public enum StrategyKind {
    ICT_STRATEGY,
    DIGITAL_SKILLS_STRATEGY,
    COMPETENCE_PLAN,
    CONTROL_PLAN
}
