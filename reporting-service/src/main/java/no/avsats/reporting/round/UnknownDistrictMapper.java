package no.avsats.reporting.round;

import jakarta.ws.rs.core.Response;
import java.util.List;
import no.avsats.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The datasets share their filters, and so the answer to a broken one. */
class UnknownDistrictMapper {

    @ServerExceptionMapper
    Response refuse(UnknownDistrict failure) {
        return Problem.fields(List.of(new Problem.FieldError("/district", "UNKNOWN", "No such district here")))
                .response();
    }
}
