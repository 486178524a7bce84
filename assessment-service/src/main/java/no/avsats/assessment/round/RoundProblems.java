package no.avsats.assessment.round;

import jakarta.ws.rs.core.Response;
import no.avsats.assessment.spacing.RoundsClash;
import no.avsats.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the broken rules of rounds are over HTTP; several resources can meet them. */
class RoundProblems {

    @ServerExceptionMapper
    Response notOpen(AssessmentNotOpen broken) {
        var detail =
                switch (broken.state()) {
                    case PLANNED -> "It has not opened yet.";
                    case OPEN -> "It is open.";
                    case CLOSED, RELEASED -> "It is closed and stays closed; a correction is a new round.";
                };
        return Problem.of(409, "ASSESSMENT_NOT_OPEN", "Assessment not open", detail)
                .response();
    }

    @ServerExceptionMapper
    Response over(RoundOver broken) {
        return Problem.of(409, "ROUND_OVER", "Round over", "Every school is closed; plan a new round.")
                .response();
    }

    @ServerExceptionMapper
    Response fixed(TeamsFixed broken) {
        return Problem.of(
                        409,
                        "TEAMS_FIXED",
                        "Teams are fixed",
                        "The school has opened; who has begun was told its teams.")
                .response();
    }

    @ServerExceptionMapper
    Response clash(RoundsClash broken) {
        return ClashProblem.of(broken.clashes()).response();
    }

    @ServerExceptionMapper
    Response unfit(UnfitPlan broken) {
        return Problem.fields(broken.errors()).response();
    }
}
