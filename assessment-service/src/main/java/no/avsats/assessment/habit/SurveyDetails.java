package no.avsats.assessment.habit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey as its owner sees it.
 *
 * @param framework framework and version
 * @param follows the survey that it asks again as survey 2; null for a survey 1
 * @param closedOn null until it is closed
 */
record SurveyDetails(
        UUID id,
        String owner,
        String title,
        String framework,
        @Nullable UUID follows,
        LocalDate opensOn,
        LocalDate closesOn,
        SurveyState state,
        @Nullable LocalDate closedOn) {

    static SurveyDetails of(HabitSurvey survey) {
        return new SurveyDetails(
                survey.id,
                survey.owner,
                survey.title,
                survey.framework,
                survey.follows,
                survey.opensOn,
                survey.closesOn,
                survey.state,
                survey.closedOn);
    }

    /** 1 or 2. */
    public int number() {
        return follows == null ? 1 : 2;
    }
}
