package no.avsats.assessment.start;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page of somebody at a school.
 *
 * @param opensOn when the next assessment opens; null when none is planned
 * @param results newest first
 * @param habits what leaders have answered about their own habits, newest first; for leaders only
 * @param handingOut where codes are handed out one by one, for those who run the school's open assessments
 * @param plansHref where the strategy service tells what waits in the school's plans; the page fetches it
 * @param writesPlans whether the reader makes plans, so that something in them may wait for them
 */
record Start(
        LocalDate today,
        List<Task> tasks,
        @Nullable LocalDate opensOn,
        YearStair stair,
        List<Result> results,
        List<Result> habits,
        List<Result> handingOut,
        String plansHref,
        boolean writesPlans) {

    /** @param round title of the round or survey */
    record Result(String round, String href, @Nullable LocalDate closedOn) {}
}
