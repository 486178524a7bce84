package no.avsats.assessment.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release before this one told of a figure. When everybody else answers as before, the difference of two figures is
 * what one to four newcomers answered, or one to four who have left. So either nothing can be learned about these, or so much
 * has changed that the two figures are of other answers.
 *
 * @param answered how many had answered then
 * @param reached how many of them had reached the target, as it was told
 */
record Earlier(int answered, Range reached) {

    /** From five newcomers on they are a group of their own. */
    private static final int FEW = 4;

    /** What earlier releases told, figure by figure. */
    @FunctionalInterface
    interface Figures {

        Figures NONE = (area, indicator) -> List.of();

        /**
         * One for each release that told something.
         *
         * @param indicator null for the whole area
         */
        List<Earlier> list(String area, @Nullable String indicator);
    }

    /**
     * Whether each number of newcomers may have reached the target, none and all among them, or this cannot be their doing. Of
     * those who have left, each number that the earlier release itself let be.
     */
    boolean allows(Range now, int answeredNow) {
        int few = Math.abs(answeredNow - answered);
        if (few == 0 || few > FEW) {
            return true;
        }
        boolean came = answeredNow > answered;
        var possible = came
                ? Range.upTo(few)
                : new Range(Math.max(0, few - (answered - reached.from())), Math.min(few, reached.to()));
        var difference = came
                ? new Range(now.from() - reached.to(), now.to() - reached.from())
                : new Range(reached.from() - now.to(), reached.to() - now.from());
        var told = difference.and(possible);
        return told.isEmpty() || told.equals(possible);
    }
}
