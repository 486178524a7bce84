package no.avsats.assessment.round;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.problem.Problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where a leader names the school's teams, until the school opens. */
@Path("/assessment/schools/{school}/rounds/{round}/teams")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TeamsPage {

    @CheckedTemplate(basePath = "rounds")
    static class Templates {
        private Templates() {}

        static native TemplateInstance teams(TeamForm page, boolean kept);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response teamsOf(
            @RestPath String school, @RestPath UUID round, @QueryParam("kept") @DefaultValue("") String kept) {
        var assessment = assessment(round, school);
        return page(200, TeamForm.of(assessment, headcount(school)), !kept.isEmpty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response keepTeams(@RestPath String school, @RestPath UUID round, MultivaluedMap<String, String> sent) {
        var assessment = assessment(round, school).held();
        var form = TeamForm.of(assessment, headcount(school), sent);
        try {
            assessment.divide(form.teams(), form.headcount());
            return Response.seeOther(URI.create(assessment.path() + "/teams?kept=yes"))
                    .build();
        } catch (UnfitPlan unfit) {
            var broken = unfit.errors().stream().map(FieldError::code).collect(toUnmodifiableSet());
            return page(422, form.with(broken), false);
        } catch (TeamsFixed open) {
            return page(409, TeamForm.of(assessment, form.headcount()), false);
        }
    }

    private static Response page(int status, TeamForm form, boolean kept) {
        return Response.status(status)
                .entity(Templates.teams(form, kept).render())
                .build();
    }

    private static int headcount(String school) {
        return Organisation.headcount(school, Respondent.TEACHER.role());
    }

    private static SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.askingTeachers(round, school).orElseThrow(NotFoundException::new);
    }
}
