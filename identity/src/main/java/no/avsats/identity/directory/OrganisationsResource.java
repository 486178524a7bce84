package no.avsats.identity.directory;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The organisation tree. */
@Path("/identity/v1")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Organisations")
class OrganisationsResource {

    /** A page of the tree. */
    @Schema(name = "Organisations")
    record Organisations(
            List<OrganisationView> data, @Nullable String pageToken) {}

    @GET
    @Path("owners/{owner}/organisations")
    @Transactional
    @Operation(
            summary = "List an owner's organisations",
            description =
                    "The owner, its districts and its schools by name, each with its parent and its headcount per role.")
    @APIResponse(
            responseCode = "200",
            description = "One page; follow the Link header for the next",
            content = @Content(schema = @Schema(implementation = Organisations.class)))
    public Response organisations(
            @RestPath @Parameter(example = "NO:ORGNR:899990013") String owner,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @RestQuery @Nullable String pageToken,
            UriInfo uri) {
        var top = Organisation.of(owner).orElseThrow(NotFoundException::new);
        var found = Organisation.page(top, "", PageToken.key(pageToken), limit + 1);
        var page = Listing.of(found, limit, Organisation::key);
        var headcounts = Duty.headcounts(Duty.activeUnder(owner, Today.is()));
        var views = page.data().stream()
                .map(organisation -> OrganisationView.of(organisation, headcounts))
                .toList();
        return new Listing<>(views, page.pageToken()).response(uri);
    }

    @GET
    @Path("organisations/{organisation}")
    @Transactional
    @Operation(
            summary = "Get one organisation",
            description = "Somebody else's organisation is 404, like one that is not there.")
    @APIResponse(responseCode = "200", description = "The organisation")
    public OrganisationView organisation(@RestPath @Parameter(example = "NO:ORGNR:899990021") String organisation) {
        var found = Organisation.of(organisation).orElseThrow(NotFoundException::new);
        return OrganisationView.of(found, Duty.headcounts(Duty.activeUnder(found.owner, Today.is())));
    }
}
