package no.avsats.strategy.document;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The strategies of an organisation. */
@Path("/strategy/v1/organisations/{organisation}/strategies")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Strategies")
class StrategyResource {

    private final Writing writing;
    private final Access access;

    StrategyResource(Writing writing, Access access) {
        this.writing = writing;
        this.access = access;
    }

    @POST
    @Transactional
    @Operation(summary = "Begins a draft. The same head under the same key gives the same strategy.")
    public Response draftStrategy(
            @RestPath String organisation,
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 100) String idempotencyKey,
            @NotNull @Valid Head body) {
        access.requireWriter(organisation);
        var strategy = writing.draft(organisation, body, idempotencyKey);
        var location = UriBuilder.fromResource(StrategyResource.class)
                .path("{strategy}")
                .build(organisation, strategy.id);
        return answer(strategy).status(201).location(location).build();
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the strategies that the caller may see, newest first; drafts for their writers only.")
    public Listing<StrategySummary> listStrategies(
            @RestPath String organisation,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var found = Strategy.after(organisation, access.writes(organisation), PageToken.key(pageToken), limit);
        return Listing.of(found, limit, Strategy::listKey).map(StrategySummary::of);
    }

    @GET
    @Path("{strategy}")
    @Transactional
    @Operation(summary = "Tells a strategy with everything that it says.")
    public Response getStrategy(@RestPath String organisation, @RestPath UUID strategy) {
        return answer(access.readable(strategy, organisation)).build();
    }

    @PUT
    @Path("{strategy}/head")
    @Transactional
    @Operation(summary = "Changes kind, title, period and parent of a draft.")
    public Response changeHead(
            @RestPath String organisation,
            @RestPath UUID strategy,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Head body) {
        var held = access.writable(strategy, organisation);
        held.revision().require(ifMatch);
        writing.change(held, body);
        return answer(held).build();
    }

    static Response.ResponseBuilder answer(Strategy strategy) {
        return Response.ok(StrategyDetails.of(strategy)).tag(strategy.revision().tag());
    }
}
