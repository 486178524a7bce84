package no.avsats.assessment.framework;

/** What became of a question since it was last asked, for whoever meets it again. */
public enum Change {
    /** It asks the same. */
    NONE,
    /** It asks something else, or was made from others. */
    CHANGED,
    /** It was not asked before. */
    NEW
}
