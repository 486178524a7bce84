package no.avsats.assessment.ballot;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.AssessmentNotOpen;
import no.avsats.assessment.round.SchoolAssessment;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The one batch of paper codes of a school: shown once, to be printed and handed out. */
@Path("/assessment/schools/{school}/rounds/{round}/codes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CodesPage {

    private final Printing printing;
    private final String origin;

    CodesPage(Printing printing, @ConfigProperty(name = "avsats.url") String origin) {
        this.printing = printing;
        this.origin = origin;
    }

    @CheckedTemplate(basePath = "ballot")
    static class Templates {
        private Templates() {}

        static native TemplateInstance codes(CodesForm page, String typed, boolean wrong);

        static native TemplateInstance slips(CodesForm page, List<String> codes, String address);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response codesOf(
            @RestPath String school, @RestPath UUID round, @QueryParam("role") @DefaultValue("teacher") String asked) {
        var role = role(asked);
        var form = form(assessment(round, school, role), role);
        return page(200, Templates.codes(form, form.pupils() ? "" : String.valueOf(form.headcount()), false));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response makeCodes(
            @RestPath String school,
            @RestPath UUID round,
            @RestForm @DefaultValue("") String count,
            @RestForm("role") @DefaultValue("teacher") String asked) {
        var role = role(asked);
        var assessment = assessment(round, school, role);
        try {
            var codes = printing.print(assessment, role, number(count)).stream()
                    .map(PrintedCode::printed)
                    .toList();
            var address = origin.replaceFirst("^https?://", "") + "/ballot";
            return page(200, Templates.slips(form(assessment, role), codes, address));
        } catch (TooManyCodes wrong) {
            return page(422, Templates.codes(form(assessment, role), count, true));
        } catch (CodesPrinted | NoBallot | AssessmentNotOpen refused) {
            return page(409, Templates.codes(form(assessment, role), count, false));
        }
    }

    /** 0, which is never right, for what is no number. */
    private static int number(String typed) {
        return typed.strip().matches("[0-9]{1,5}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private CodesForm form(SchoolAssessment assessment, Respondent role) {
        return new CodesForm(
                assessment.path(),
                Organisation.nameOf(assessment.school()),
                assessment.round().title(),
                assessment.isOpen(),
                assessment.opensOn(),
                assessment.round().closesOn(),
                role == Respondent.PUPIL,
                assessment.answersBy(role, Answering.CODES),
                printing.printed(assessment, role),
                printing.most(assessment, role));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Respondent role(String asked) {
        return asked.equals(Respondent.PUPIL.role()) ? Respondent.PUPIL : Respondent.TEACHER;
    }

    private static SchoolAssessment assessment(UUID round, String school, Respondent role) {
        return SchoolAssessment.of(round, school)
                .filter(assessment -> assessment.round().asks(role))
                .orElseThrow(NotFoundException::new);
    }
}
