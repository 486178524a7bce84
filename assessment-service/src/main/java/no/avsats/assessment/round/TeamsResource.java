package no.avsats.assessment.round;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.problem.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The teams of a school in a round. */
@Path("/assessment/v1/schools/{school}/assessments/{round}/teams")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Assessments")
class TeamsResource {

    /** @param teams none, or two to six of ten teachers or more */
    record Teams(@NotNull List<@NotNull Team> teams) {

        private Response answer() {
            return Response.ok(this).tag(revision().tag()).build();
        }

        /** Names and numbers are all there is to tell one division from another. */
        private Revision revision() {
            return new Revision(Integer.toUnsignedLong(teams.hashCode()));
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the teams that the school is divided into; none for most.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Teams.class)))
    public Response getTeams(@RestPath String school, @RestPath UUID round) {
        return new Teams(assessment(round, school).teams()).answer();
    }

    @PUT
    @Transactional
    @Operation(summary = "Divides a school of 25 teachers or more into teams. 409 once it has opened.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Teams.class)))
    public Response divideSchool(
            @RestPath String school,
            @RestPath UUID round,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Teams body) {
        var assessment = assessment(round, school).held();
        new Teams(assessment.teams()).revision().require(ifMatch);
        assessment.divide(body.teams(), Organisation.headcount(school, Respondent.TEACHER.role()));
        return new Teams(assessment.teams()).answer();
    }

    private static SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.askingTeachers(round, school).orElseThrow(NotFoundException::new);
    }
}
