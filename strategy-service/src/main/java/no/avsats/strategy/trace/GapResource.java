package no.avsats.strategy.trace;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where the thread of an organisation is broken. */
@Path("/strategy/v1/organisations/{organisation}/trace-gaps")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Trace")
class GapResource {

    private final Gaps gaps;

    GapResource(Gaps gaps) {
        this.gaps = gaps;
    }

    /** A page of gaps. */
    @Schema(name = "TraceGaps")
    record Page(List<Gap> data, @Nullable String pageToken) {}

    @GET
    @Transactional
    @Operation(
            summary =
                    "Lists goals that nothing is done for or nobody answers, goals without one above, and measures without a goal.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response listTraceGaps(
            @RestPath String organisation,
            @QueryParam("kind") Gap.@Nullable Kind kind,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken,
            UriInfo uri) {
        return gaps.of(organisation, kind, limit, pageToken).response(uri);
    }
}
