package no.avsats.assessment.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.SchoolAssessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where a poster's short link leads: to the page before the log-in's answer sheet, or to where codes on paper are typed. */
@Path(ShortLink.PATH)
@PermitAll
@RunOnVirtualThread
class ShortLink {

    static final String PATH = "/assessment/i/";

    @GET
    @Path("{code}")
    @Transactional
    @Operation(hidden = true)
    public Response openInvitation(@RestPath String code) {
        var assessment = SchoolAssessment.at(code.toLowerCase(Locale.ROOT)).orElseThrow(NotFoundException::new);
        var to = assessment.answersBy(Respondent.TEACHER, Answering.CODES) ? "/ballot" : assessment.path() + "/ballot";
        return Response.seeOther(URI.create(to)).build();
    }
}
