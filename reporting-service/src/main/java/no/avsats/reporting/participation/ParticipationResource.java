package no.avsats.reporting.participation;

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
import no.avsats.reporting.round.Selection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/reporting/v1/owners/{owner}/rounds/{round}/participation")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Tag(name = "participation", description = "How many have answered, in bands of five")
class ParticipationResource {

    private final Datasets datasets;

    ParticipationResource(Datasets datasets) {
        this.datasets = datasets;
    }

    @GET
    @Transactional
    @Operation(
            summary = "How many have answered, per wave and school",
            description = "A number of answers is told as a band: at least from, at most to, out of invited.")
    @APIResponse(
            responseCode = "200",
            description = "The bands",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ParticipationDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @DatasetResponses
    public Response getParticipation(
            @PathParam("owner") String owner,
            @PathParam("round") UUID round,
            @QueryParam("role") @DefaultValue("teacher") @Pattern(regexp = Filter.ROLES) String role,
            @QueryParam("district") @Nullable String district,
            @QueryParam("wave") @Nullable @Pattern(regexp = Filter.WAVE) String wave,
            @BeanParam @Valid DatasetRequest request,
            @Context Request conditions) {
        var found = Round.of(owner, round).orElseThrow(NotFoundException::new);
        var selection = Selection.of(owner, found, new Filter(role, district, wave));
        var dataset = ParticipationDocument.dataset(selection, Participation.of(selection));
        return datasets.answer(dataset, request, conditions);
    }
}
