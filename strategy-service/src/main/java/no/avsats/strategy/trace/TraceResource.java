package no.avsats.strategy.trace;

import io.quarkus.oidc.Tenant;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import no.avsats.frame.Language;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A goal's thread. Of published strategies for everybody, without a log-in; of drafts and plans for those who may read them. */
@Path("/strategy/v1/trace/{goal}")
@Tenant("api")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Trace")
class TraceResource {

    private final Tracing tracing;
    private final Language language;

    TraceResource(Tracing tracing, Language language) {
        this.tracing = tracing;
        this.language = language;
    }

    @GET
    @Transactional
    @Operation(
            summary =
                    "Follows a goal down to every goal that answers it, every measure and its activities, or up to the top.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Trace.class)))
    public Response getTrace(
            @RestPath UUID goal,
            @QueryParam("direction") @DefaultValue("down") @Pattern(regexp = "up|down") String direction,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken,
            UriInfo uri) {
        var trace =
                direction.equals("up") ? tracing.up(goal) : tracing.down(goal, limit, pageToken, language.current());
        return trace.map(found -> answer(found, uri)).orElseThrow(NotFoundException::new);
    }

    private static Response answer(Trace trace, UriInfo uri) {
        var page = new Listing<>(trace.data(), trace.pageToken());
        return Response.fromResponse(page.response(uri)).entity(trace).build();
    }
}
