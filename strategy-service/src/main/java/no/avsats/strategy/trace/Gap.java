package no.avsats.strategy.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where the thread is broken.
 *
 * @param id of the goal or the measure
 * @param number of a goal or measure in its strategy, from 1; 0 for a measure of a plan
 * @param organisation whose it is
 * @param strategy where it stands; null for a measure of a plan
 * @param plan where it stands; null for what stands in a strategy
 * @param home title of the strategy or the plan
 */
record Gap(
        Kind kind,
        UUID id,
        int number,
        String title,
        String organisation,
        String organisationName,
        @Nullable UUID strategy,
        @Nullable UUID plan,
        String home) {

    /** What is missing, in the order of lists. */
    enum Kind {
        /** Nothing is done for the goal, nor for any goal below it. */
        GOAL_WITHOUT_MEASURE,
        /** Something is done for the goal, but nobody below has taken it up, in a goal or a plan. */
        GOAL_WITHOUT_ANSWER,
        /** The strategy hangs below another one, and the goal answers none of that one's goals. */
        GOAL_WITHOUT_PARENT,
        /** A measure of a strategy or an adopted plan that serves no goal. */
        MEASURE_WITHOUT_GOAL
    }

    /** Of the page where it is mended, or read. */
    @JsonIgnore
    public String path() {
        return plan == null
                ? "/strategy/documents/" + strategy + "#part-" + id
                : "/strategy/plans/" + organisation + "/" + plan + "#measure-" + id;
    }

    @JsonIgnore
    public boolean isGoal() {
        return kind != Kind.MEASURE_WITHOUT_GOAL;
    }

    /** What a page token starts after. */
    String key() {
        return kind + " " + id;
    }
}
