package no.avsats.strategy.document;

import jakarta.ws.rs.core.Response;
import no.avsats.problem.Problem;
import no.avsats.strategy.content.UnfitPart;
import no.avsats.strategy.content.UnknownPart;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the broken rules of strategies are over HTTP; several resources can meet them. */
class StrategyProblems {

    @ServerExceptionMapper
    Response state(WrongState broken) {
        var detail =
                switch (broken.state()) {
                    case DRAFT -> "It is a draft.";
                    case CONSULTATION -> "It is out for consultation; take it back to the desk to write it.";
                    case PROPOSED -> "It is proposed; take it back to the desk to write it.";
                    case DECIDED, PUBLISHED -> "It is decided; a correction is a new edition.";
                    case SUPERSEDED -> "Another strategy has taken its place.";
                };
        return Problem.of(409, "STRATEGY_STATE", "Does not go in this state", detail)
                .response();
    }

    @ServerExceptionMapper
    Response open(ConsultationOpen broken) {
        return Problem.of(409, "CONSULTATION_OPEN", "Consultation open", "It is open until " + broken.until() + ".")
                .response();
    }

    @ServerExceptionMapper
    Response unanswered(Unanswered broken) {
        var detail = "Comments without an answer: " + broken.comments() + ".";
        return Problem.of(409, "COMMENTS_UNANSWERED", "Comments unanswered", detail)
                .response();
    }

    @ServerExceptionMapper
    Response unassured(NotAssured broken) {
        var detail = "Somebody who has not written it must approve it as it stands now.";
        return Problem.of(409, "NOT_ASSURED", "Not quality assured", detail).response();
    }

    @ServerExceptionMapper
    Response unfit(UnfitHead broken) {
        return Problem.fields(broken.errors()).response();
    }

    @ServerExceptionMapper
    Response unfit(UnfitPart broken) {
        return Problem.fields(broken.errors()).response();
    }

    @ServerExceptionMapper
    Response unknown(UnknownPart broken) {
        return Problem.of(404, "NOT_FOUND", "Not found", null).response();
    }
}
