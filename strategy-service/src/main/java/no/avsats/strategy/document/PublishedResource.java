package no.avsats.strategy.document;

import io.quarkus.oidc.Tenant;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Published strategies, for everybody and without a log-in. */
@Path("/strategy/v1/published")
@Tenant("api")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Published")
class PublishedResource {

    @GET
    @Transactional
    @Operation(summary = "Lists an organisation's strategies in their newest editions, newest first.")
    public Listing<EditionDetails> listPublished(
            @QueryParam("organisation") @NotBlank String organisation,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        return Listing.within(Edition.newestOf(List.of(organisation)), limit, pageToken, Edition::listKey)
                .map(EditionDetails::of);
    }

    @GET
    @Path("{strategy}/{number}")
    @Transactional
    @Operation(summary = "Tells an edition; it never changes.")
    public EditionDetails getEdition(@RestPath UUID strategy, @RestPath int number) {
        return Edition.of(strategy, number).map(EditionDetails::of).orElseThrow(NotFoundException::new);
    }
}
