package no.avsats.reporting.standing;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.avsats.reporting.dataset.DatasetRequest;
import no.avsats.reporting.dataset.DatasetResponses;
import no.avsats.reporting.dataset.Datasets;
import no.avsats.reporting.round.Filter;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.round.SchoolDay;
import no.avsats.reporting.round.Selection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/reporting/v1/owners/{owner}/rounds/{round}/standing")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Tag(name = "standing", description = "Released figures, as far as the office may see them")
class StandingResource {

    private final Datasets datasets;
    private final SchoolDay day;

    StandingResource(Datasets datasets, SchoolDay day) {
        this.datasets = datasets;
        this.day = day;
    }

    @GET
    @Transactional
    @Operation(summary = "Where the schools stand, per area", description = """
                    A hidden figure is null in JSON with suppressed true, and empty in CSV; it is never 0. A share is told as a \
                    number or as a range, never as both: {"share": 40}; {"atMost": 15} is 15 % or less; {"atLeast": 85} is 85 % \
                    or more; {"atLeast": 40, "atMost": 50} is 40 to 50 %. In CSV the columns are share, shareAtLeast and \
                    shareAtMost. A total of ranges is a range itself, unless both its ends round to the same five.""")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StandingDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @DatasetResponses
    public Response getStanding(
            @PathParam("owner") String owner,
            @PathParam("round") UUID round,
            @QueryParam("role") @DefaultValue("teacher") @Pattern(regexp = Filter.ROLES) String role,
            @QueryParam("district") @Nullable String district,
            @QueryParam("wave") @Nullable @Pattern(regexp = Filter.WAVE) String wave,
            @BeanParam @Valid DatasetRequest request,
            @Context Request conditions) {
        var found = Round.of(owner, round).orElseThrow(NotFoundException::new);
        var selection = Selection.of(owner, found, new Filter(role, district, wave));
        var dataset = StandingDocument.dataset(selection, Standing.of(selection, day.today()));
        return datasets.answer(dataset, request, conditions);
    }
}
