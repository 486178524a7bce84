package no.avsats.reporting.round;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import no.avsats.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/reporting/v1/owners/{owner}/rounds")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "The rounds that have figures")
class RoundResource {

    @GET
    @Transactional
    @Operation(summary = "The owner's rounds, newest first")
    @APIResponse(
            responseCode = "404",
            description = "No such owner, or not yours to see",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A parameter is not valid",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<Listing<Round>> listRounds(
            @PathParam("owner") String owner,
            @QueryParam("limit") @DefaultValue("" + Listing.LIMIT) @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken,
            @Context UriInfo uri) {
        var found = Round.of(owner, after(pageToken), limit + 1);
        var page = Listing.of(found, limit, round -> round.round().toString());
        var answer = RestResponse.ResponseBuilder.ok(page);
        if (page.pageToken() != null) {
            answer.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("pageToken", page.pageToken())
                            .build(),
                    "next");
        }
        return answer.build();
    }

    private static @Nullable UUID after(@Nullable String pageToken) {
        var key = PageToken.key(pageToken);
        return key.isEmpty() ? null : PageToken.identity(key);
    }
}
