package no.avsats.assessment.habit;

/** Something was asked that does not go where the survey stands; a closed one is never opened again. */
class SurveyNotOpen extends RuntimeException {

    private final SurveyState state;

    SurveyNotOpen(SurveyState state) {
        super("The survey is " + state);
        this.state = state;
    }

    SurveyState state() {
        return state;
    }
}
