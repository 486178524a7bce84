package no.avsats.strategy.process;

import jakarta.ws.rs.core.Response;
import no.avsats.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the broken rules of the process are over HTTP. */
class ProcessProblems {

    @ServerExceptionMapper
    Response author(NotToApprove broken) {
        return Problem.of(
                        409, "APPROVER_IS_AUTHOR", "Approver is author", "Somebody who has not written it approves it.")
                .response();
    }

    @ServerExceptionMapper
    Response notGreen(NotGreen broken) {
        var detail = "Must be mended: " + broken.findings() + ". Mend it, or give a reason.";
        return Problem.of(409, "CHECK_NOT_GREEN", "Check not green", detail).response();
    }
}
