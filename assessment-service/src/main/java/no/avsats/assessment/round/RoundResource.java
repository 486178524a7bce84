package no.avsats.assessment.round;

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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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

/** The rounds of an owner. */
@Path("/assessment/v1/owners/{owner}/rounds")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Rounds")
class RoundResource {

    private final Planning planning;

    RoundResource(Planning planning) {
        this.planning = planning;
    }

    @POST
    @Transactional
    @Operation(summary = "Plans a round and announces it. The same plan under the same key gives the same round.")
    public Response planRound(
            @RestPath String owner,
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 100) String idempotencyKey,
            @NotNull @Valid RoundPlan body) {
        var round = planning.plan(owner, body, idempotencyKey);
        var location =
                UriBuilder.fromResource(RoundResource.class).path("{round}").build(owner, round.id);
        return answer(round).status(201).location(location).build();
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the owner's rounds, newest first.")
    public Listing<RoundDetails> listRounds(
            @RestPath String owner,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var found = Round.after(owner, PageToken.key(pageToken), limit);
        return Listing.of(found, limit, Round::listKey).map(RoundDetails::of);
    }

    @GET
    @Path("{round}")
    @Transactional
    @Operation(summary = "Tells a round with its waves and where every school stands.")
    public Response getRound(@RestPath String owner, @RestPath UUID round) {
        return answer(Round.of(round, owner).orElseThrow(NotFoundException::new))
                .build();
    }

    @PATCH
    @Path("{round}")
    @Transactional
    @Operation(summary = "Renames a round or moves its last day on.")
    public Response changeRound(
            @RestPath String owner,
            @RestPath UUID round,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RoundChange body) {
        var held = Round.held(round, owner).orElseThrow(NotFoundException::new);
        held.revision().require(ifMatch);
        planning.change(held, body);
        return answer(held).build();
    }

    @POST
    @Path("{round}/waves/{number}/opening")
    @Transactional
    @Operation(summary = "Opens the schools of a wave. Once more does nothing.")
    public RoundDetails openWave(@RestPath String owner, @RestPath UUID round, @RestPath int number) {
        var held = Round.held(round, owner).orElseThrow(NotFoundException::new);
        planning.open(held, held.wave(number).orElseThrow(NotFoundException::new));
        return RoundDetails.of(held);
    }

    private static Response.ResponseBuilder answer(Round round) {
        return Response.ok(RoundDetails.of(round)).tag(round.revision().tag());
    }
}
