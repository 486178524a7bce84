package no.avsats.assessment.habit;

/** An owner has one survey at a time. */
class SurveyUnderWay extends RuntimeException {
    SurveyUnderWay() {
        super("A survey is not closed");
    }
}
