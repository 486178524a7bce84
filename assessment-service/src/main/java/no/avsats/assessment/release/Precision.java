package no.avsats.assessment.release;

/** How much a cell tells. */
enum Precision {
    HIDDEN,
    /** The level, and the share in words. */
    WORDS,
    /** The level, the share in per cent, the bands, and how many answered in fives. */
    NUMBERS
}
