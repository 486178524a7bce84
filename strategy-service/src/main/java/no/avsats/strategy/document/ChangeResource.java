package no.avsats.strategy.document;

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
import java.util.UUID;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who changed what; for the writers only. */
@Path("/strategy/v1/organisations/{organisation}/strategies/{strategy}/changes")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Strategies")
class ChangeResource {

    private final Access access;

    ChangeResource(Access access) {
        this.access = access;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists who changed what, newest first.")
    public Listing<ChangeDetails> listChanges(
            @RestPath String organisation,
            @RestPath UUID strategy,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var seen = access.readable(strategy, organisation);
        access.requireWriter(organisation);
        return Listing.within(Change.of(seen.id), limit, pageToken, Change::listKey)
                .map(ChangeDetails::of);
    }
}
