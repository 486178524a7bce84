package no.avsats.assessment.result;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import no.avsats.assessment.keystore.KeyMissing;
import no.avsats.assessment.release.Closing;
import no.avsats.assessment.round.AssessmentNotOpen;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.statement.Statement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Closes a school's assessment for good, once a leader has read what that means. */
@Path("/assessment/schools/{school}/rounds/{round}/closing")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ClosingPage {

    private final Closing closing;

    ClosingPage(Closing closing) {
        this.closing = closing;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        /** @param keyMissing the answers could not be opened, and nothing was closed */
        static native TemplateInstance closing(ClosingView page, boolean keyMissing);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response closingOf(@RestPath String school, @RestPath UUID round) {
        var assessment = assessment(round, school);
        if (assessment.isReleased()) {
            return toResult(assessment);
        }
        return page(200, assessment, false);
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response closeForGood(@RestPath String school, @RestPath UUID round) {
        var assessment = assessment(round, school);
        try {
            closing.close(assessment);
        } catch (AssessmentNotOpen closed) {
            return closingOf(school, round);
        } catch (KeyMissing missing) {
            QuarkusTransaction.setRollbackOnly();
            return QuarkusTransaction.requiringNew().call(() -> page(503, assessment(round, school), true));
        }
        return toResult(assessment);
    }

    private static Response page(int status, SchoolAssessment assessment, boolean keyMissing) {
        return Response.status(status)
                .entity(Templates.closing(view(assessment), keyMissing).render())
                .build();
    }

    private static ClosingView view(SchoolAssessment assessment) {
        var unsigned = assessment.round().asksStatement()
                && Statement.signedIn(assessment).isEmpty();
        return ClosingView.of(assessment, unsigned);
    }

    private static Response toResult(SchoolAssessment assessment) {
        var round = assessment.round();
        var path = round.isAboutHabits() ? round.habitsPath() : assessment.path() + "/result";
        return Response.seeOther(URI.create(path)).build();
    }

    private static SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
    }
}
