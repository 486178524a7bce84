package no.avsats.strategy.check;

/** What a complete municipal package holds: capability A-29. */
public enum PackagePart {
    /** The national strategy (KS) above the municipality's own. */
    NATIONAL_STRATEGY,
    FEIDE,
    FITS,
    IKTPLAN,
    COMPETENCE_PLAN,
    CONTROL_PLAN;

    /** Where it is put in place: above the strategy, in it, or beside it. */
    String path(String document) {
        return switch (this) {
            case NATIONAL_STRATEGY -> document + "/head";
            case FEIDE, FITS, IKTPLAN -> document + "/parts/new?type=block";
            case COMPETENCE_PLAN, CONTROL_PLAN -> "/strategy/documents/new?kind=" + name();
        };
    }
}
