package no.avsats.assessment.start;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a school stands this year, from its newest assessment: the steps assess, state, look, choose, follow up.
 *
 * @param step the one that the school stands on, 1 to 5; leaders state while the others assess, so it is never the second
 * @param opensOn null when nothing is planned
 * @param closesOn last day for answers; null when nothing is planned
 * @param closedOn null until it is closed
 * @param stated whether leaders write a statement in the round
 * @param signed whether they have signed it
 */
record YearStair(
        int step,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate closedOn,
        boolean open,
        boolean stated,
        boolean signed) {

    static final int ASSESS = 1;
    static final int LOOK = 3;
    static final int CHOOSE = 4;

    static final YearStair UNPLANNED = new YearStair(ASSESS, null, null, null, false, true, false);
}
