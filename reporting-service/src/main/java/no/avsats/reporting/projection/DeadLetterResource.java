package no.avsats.reporting.projection;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.avsats.inbox.Inbox;
import no.avsats.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reporting/v1/dead-letters")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation", description = "What could not be taken into the read models")
class DeadLetterResource {

    private final Inbox inbox;

    DeadLetterResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @Operation(
            summary = "Events that could not be taken, newest first, fifty a page",
            description = "Their data are not told: they belong to an owner.")
    @APIResponse(responseCode = "200", description = "One page, empty behind the last one")
    @APIResponse(
            responseCode = "403",
            description = "For those who operate the service only",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A parameter is not valid",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<Letter> listDeadLetters(@QueryParam("page") @DefaultValue("0") @Min(0) @Max(10_000) int page) {
        return inbox.deadLetters(page).stream().map(Letter::of).toList();
    }
}
