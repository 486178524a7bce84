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
import jakarta.ws.rs.PathParam;
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

@Path("/reporting/v1/owners/{owner}/strategies")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Tag(name = "coverage", description = "Which schools have a strategy, a draft or none")
class CoverageResource {

    private final Datasets datasets;
    private final SchoolDay day;

    CoverageResource(Datasets datasets, SchoolDay day) {
        this.datasets = datasets;
        this.day = day;
    }

    @GET
    @Transactional
    @Operation(summary = "Which schools have a strategy of the kind: their own, somebody else's, a draft or none")
    @APIResponse(
            responseCode = "200",
            description = "One row a school, by name",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Coverage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @DatasetResponses
    public Response getCoverage(
            @PathParam("owner") String owner,
            @QueryParam("kind") @DefaultValue("ICT_STRATEGY") @Pattern(regexp = KINDS) String kind,
            @QueryParam("district") @DefaultValue("") String district,
            @BeanParam @Valid DatasetRequest request,
            @Context Request conditions) {
        var coverage = Coverage.of(owner, StrategyKind.valueOf(kind), district, day.today());
        return datasets.answer(coverage.dataset(), request, conditions);
    }

    /** The kinds that one may ask for, as a pattern. */
    static final String KINDS = "ICT_STRATEGY|DIGITAL_SKILLS_STRATEGY|COMPETENCE_PLAN|CONTROL_PLAN";
}
