package no.avsats.assessment.framework;

import jakarta.ws.rs.core.Response;
import no.avsats.problem.Problem;
import no.avsats.problem.Problem.FieldError;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the broken rules of frameworks are over HTTP. */
class FrameworkProblems {

    @ServerExceptionMapper
    Response unknown(UnknownFramework unknown) {
        return Problem.of(404, "NOT_FOUND", "Not found", null).response();
    }

    @ServerExceptionMapper
    Response exists(DraftExists exists) {
        return Problem.of(409, "DRAFT_EXISTS", "There is a draft already", "Publish or drop it, or replace it.")
                .response();
    }

    @ServerExceptionMapper
    Response refused(FileRefused refused) {
        return Problem.fields(refused.faults().stream()
                        .map(each -> new FieldError(each.pointer(), each.code(), each.told()))
                        .toList())
                .response();
    }
}
