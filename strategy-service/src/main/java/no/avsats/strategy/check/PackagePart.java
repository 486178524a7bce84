package no.avsats.strategy.check;

/** What a complete municipal package holds: capability A-29. */
public enum PackagePart {
    /** The national strategy (KS) above the municipality's own. */
    NATIONAL_STRATEGY,
    FEIDE,
    FITS,
    IKTPLAN,
    COMPETENCE_PLAN,
    CONTROL_PLAN
}
