package no.avsats.assessment.ballot;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.AssessmentNotOpen;
import no.avsats.assessment.round.SchoolAssessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The last page with a log-in: what the assessment is, who sees what, and one button that leads to the answer side. */
@Path("/assessment/schools/{school}/rounds/{round}/ballot")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class IntroPage {

    private final Issuing issuing;
    private final Frameworks frameworks;
    private final BallotCookies cookies;

    IntroPage(Issuing issuing, Frameworks frameworks, BallotCookies cookies) {
        this.issuing = issuing;
        this.frameworks = frameworks;
        this.cookies = cookies;
    }

    /** What the teacher meets. */
    enum Door {
        READY,
        ISSUED,
        LEADER,
        CODES,
        NOT_OPEN
    }

    @CheckedTemplate(basePath = "ballot")
    static class Templates {
        private Templates() {}

        static native TemplateInstance intro(BallotIntro page, Door door, String action);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response ballotIntro(@RestPath String school, @RestPath UUID round) {
        var assessment = assessment(round, school);
        return page(200, assessment, door(assessment));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response takeBallot(@RestPath String school, @RestPath UUID round) {
        var assessment = assessment(round, school);
        try {
            var token = issuing.issue(assessment);
            return Response.seeOther(URI.create("/ballot"))
                    .cookie(cookies.token(assessment.id(), token))
                    .build();
        } catch (BallotIssued broken) {
            return page(409, assessment, Door.ISSUED);
        } catch (LeaderAsTeacher broken) {
            return page(403, assessment, Door.LEADER);
        } catch (AssessmentNotOpen broken) {
            return page(409, assessment, Door.NOT_OPEN);
        } catch (NoBallot broken) {
            return page(409, assessment, Door.CODES);
        }
    }

    private Door door(SchoolAssessment assessment) {
        if (!assessment.isOpen()) {
            return Door.NOT_OPEN;
        }
        if (assessment.answersBy(Respondent.TEACHER, Answering.CODES)) {
            return Door.CODES;
        }
        if (issuing.leads(assessment)) {
            return Door.LEADER;
        }
        return issuing.hasIssued(assessment) ? Door.ISSUED : Door.READY;
    }

    private Response page(int status, SchoolAssessment assessment, Door door) {
        var round = assessment.round();
        var intro = BallotIntro.of(assessment, frameworks.get(round.framework()));
        var action = assessment.path() + "/ballot";
        return Response.status(status)
                .entity(Templates.intro(intro, door, action).render())
                .build();
    }

    private static SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.of(round, school)
                .filter(assessment -> assessment.round().roles().contains(Respondent.TEACHER))
                .orElseThrow(NotFoundException::new);
    }
}
