package no.avsats.strategy.document;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.avsats.problem.Listing;
import no.avsats.strategy.events.StrategyKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Whose strategies an organisation goes by instead of its own. */
@Path("/strategy/v1/organisations/{organisation}/followings")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Followings")
class FollowingResource {

    private final Writing writing;
    private final Access access;

    FollowingResource(Writing writing, Access access) {
        this.writing = writing;
        this.access = access;
    }

    /**
     * @param strategy what is followed
     * @param of whose it is
     * @param since first day
     */
    record Followed(StrategyKind kind, UUID strategy, String of, LocalDate since) {
        static Followed of(Following following) {
            return new Followed(
                    following.key.kind(),
                    Objects.requireNonNull(following.strategy),
                    Objects.requireNonNull(following.leader),
                    following.since);
        }
    }

    /** @param strategy a published one; null to follow none any more */
    record Choice(@NotNull StrategyKind kind, @Nullable UUID strategy) {}

    @GET
    @Transactional
    @Operation(summary = "Lists what the organisation follows, one per kind.")
    public Listing<Followed> listFollowings(
            @RestPath String organisation,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        return Listing.within(
                Following.of(organisation).stream().map(Followed::of).toList(),
                limit,
                pageToken,
                followed -> followed.kind().name());
    }

    @PUT
    @Transactional
    @Operation(summary = "Follows a published strategy of somebody else, or none any more.")
    public Response follow(@RestPath String organisation, @NotNull @Valid Choice body) {
        access.requireWriter(organisation);
        writing.follow(organisation, body.kind(), body.strategy());
        return Response.noContent().build();
    }
}
