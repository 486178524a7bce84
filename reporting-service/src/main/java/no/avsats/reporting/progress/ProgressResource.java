package no.avsats.reporting.progress;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

@Path("/reporting/v1/owners/{owner}")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Tag(name = "progress", description = "Adopted action plans and how far their measures have come")
class ProgressResource {

    private final Datasets datasets;
    private final SchoolDay day;

    ProgressResource(Datasets datasets, SchoolDay day) {
        this.datasets = datasets;
        this.day = day;
    }

    @GET
    @Path("plans")
    @Transactional
    @Operation(
            summary = "How far the adopted plans of a school year have come, per school and area",
            description = "Schools without an adopted plan are in it, with 0 plans. Drafts are the school's own.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Progress.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @DatasetResponses
    public Response getProgress(
            @PathParam("owner") String owner,
            @QueryParam("schoolYear") @Nullable @Min(2000) @Max(2100) Integer schoolYear,
            @QueryParam("district") @DefaultValue("") String district,
            @BeanParam @Valid DatasetRequest request,
            @Context Request conditions) {
        var year = schoolYear == null ? Progress.yearOf(day.today()) : schoolYear;
        var progress = Progress.of(owner, year, district, "nb", day.today());
        return datasets.answer(ProgressDocument.dataset(progress), request, conditions);
    }

    @GET
    @Path("rounds/{round}/waves")
    @Transactional
    @Operation(
            summary = "How many schools of each wave have adopted an action plan",
            description = "Counts plans that begin from the round's result, and others adopted since it opened.")
    @APIResponse(
            responseCode = "200",
            description = "The waves",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WaveAdoption.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @DatasetResponses
    public Response getWaves(
            @PathParam("owner") String owner,
            @PathParam("round") UUID round,
            @QueryParam("district") @Nullable String district,
            @BeanParam @Valid DatasetRequest request,
            @Context Request conditions) {
        var found = Round.of(owner, round).orElseThrow(NotFoundException::new);
        var selection = Selection.of(owner, found, new Filter("teacher", district, null));
        return datasets.answer(WaveAdoption.of(selection).dataset(), request, conditions);
    }
}
