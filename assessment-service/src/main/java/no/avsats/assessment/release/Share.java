package no.avsats.assessment.release;

import java.util.List;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;

/** How much of a group stands at the target level or above. */
final class Share {

    /** Per cents are told in steps of five points: twenty of them are the whole. */
    static final int STEPS = 20;

    /** One or two people are never told apart from nobody: not in a band, not on a side of the target. */
    static final int FEWEST = 3;

    private Share() {}

    /**
     * Per cent rounded to 5 points. Fewer than three on either side of the target count as one: so 90 % of ten points at
     * nobody who is not there yet, no share proves that everybody is, and it is wrong by one person at most.
     */
    static int percent(List<Integer> levels, int target) {
        if (target == Level.LOWEST) {
            return 100;
        }
        int all = levels.size();
        int reached = reached(levels, target);
        if (reached < FEWEST) {
            return steps(1, all) * 100 / STEPS;
        }
        return steps(all - reached < FEWEST ? all - 1 : reached, all) * 100 / STEPS;
    }

    /**
     * About half is 45 to 55 per cent. Among five to nine answers that is exactly half of six or eight; all else only repeats
     * whether the level has reached the target, so the words tell nothing about a few.
     */
    static ShareInWords words(List<Integer> levels, int target) {
        int percent = reached(levels, target) * 100;
        if (percent < levels.size() * 45) {
            return ShareInWords.UNDER_HALF;
        }
        return percent > levels.size() * 55 ? ShareInWords.OVER_HALF : ShareInWords.ABOUT_HALF;
    }

    /** Steps of five points, rounded half up. */
    static int steps(int part, int whole) {
        return (2 * STEPS * part + whole) / (2 * whole);
    }

    private static int reached(List<Integer> levels, int target) {
        return Math.toIntExact(levels.stream().filter(level -> level >= target).count());
    }
}
