package no.avsats.assessment.habit;

/** Where a survey stands. */
enum SurveyState {
    PLANNED,
    OPEN,
    CLOSED
}
