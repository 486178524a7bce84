package no.avsats.reporting.coverage;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import no.avsats.reporting.dataset.DatasetRequest;
import no.avsats.reporting.dataset.DatasetResponses;
import no.avsats.reporting.dataset.Datasets;
import no.avsats.reporting.round.SchoolDay;
import no.avsats.strategy.events.StrategyKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reporting/v1/strategies")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Tag(name = "coverage")
class NationalCoverageResource {

    private final Datasets datasets;
    private final SchoolDay day;

    NationalCoverageResource(Datasets datasets, SchoolDay day) {
        this.datasets = datasets;
        this.day = day;
    }

    @GET
    @Transactional
    @Operation(summary = "How many schools of each owner have a strategy of the kind")
    @APIResponse(
            responseCode = "200",
            description = "One row an owner, by name",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NationalCoverage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @DatasetResponses
    public Response getNationalCoverage(
            @QueryParam("kind") @DefaultValue("ICT_STRATEGY") @Pattern(regexp = CoverageResource.KINDS) String kind,
            @BeanParam @Valid DatasetRequest request,
            @Context Request conditions) {
        var coverage = NationalCoverage.of(StrategyKind.valueOf(kind), day.today());
        return datasets.answer(coverage.dataset(), request, conditions);
    }
}
