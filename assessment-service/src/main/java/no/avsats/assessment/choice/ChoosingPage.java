package no.avsats.assessment.choice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where leaders say what they make of a measure, from the result that proposes it. */
@Path("/assessment/schools/{school}/measures/{measure}")
@Authenticated
@RunOnVirtualThread
class ChoosingPage {

    private final Choosing choosing;

    ChoosingPage(Choosing choosing) {
        this.choosing = choosing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response chooseMeasure(
            @RestPath String school,
            @RestPath String measure,
            @FormParam("choice") @DefaultValue("") String choice,
            @FormParam("round") UUID round,
            @FormParam("group") @DefaultValue("teachers") String group) {
        Choice.of(choice)
                .ifPresentOrElse(
                        wanted -> choosing.keep(school, measure, wanted),
                        () -> MeasureChoice.takeBack(school, measure));
        var result = "/assessment/schools/%s/rounds/%s/result?group=%s#measure-%s"
                .formatted(school, round, group.equals("leaders") ? group : "teachers", measure);
        return Response.seeOther(URI.create(result)).build();
    }
}
