package no.avsats.assessment.habit;

import jakarta.ws.rs.core.Response;
import no.avsats.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the broken rules of habit surveys are over HTTP. */
class HabitProblems {

    @ServerExceptionMapper
    Response notOpen(SurveyNotOpen broken) {
        var detail =
                switch (broken.state()) {
                    case PLANNED -> "It has not opened yet.";
                    case OPEN -> "Its last day is over.";
                    case CLOSED -> "It is closed and stays closed.";
                };
        return Problem.of(409, "HABIT_SURVEY_NOT_OPEN", "Survey not open", detail)
                .response();
    }

    @ServerExceptionMapper
    Response underWay(SurveyUnderWay broken) {
        return Problem.of(409, "HABIT_SURVEY_UNDER_WAY", "Another survey is under way", "Close it first.")
                .response();
    }

    @ServerExceptionMapper
    Response answered(AnsweredAlready broken) {
        return Problem.of(409, "HABITS_ANSWERED", "Answered already", "A leader answers once.")
                .response();
    }
}
