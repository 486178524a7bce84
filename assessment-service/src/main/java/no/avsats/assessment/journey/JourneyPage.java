package no.avsats.assessment.journey;

import static java.util.Comparator.comparing;

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
import java.net.URI;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.round.Office;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** Where the office records at which stage its IT is, and reads where it was before. */
@Path("/assessment/journey")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class JourneyPage {

    private static final int ROWS = 50;

    private final Office office;
    private final Frameworks frameworks;
    private final Language language;

    JourneyPage(Office office, Frameworks frameworks, Language language) {
        this.office = office;
        this.frameworks = frameworks;
        this.language = language;
    }

    @CheckedTemplate(basePath = "journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance journey(JourneyView page, boolean saved, boolean wrong);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response journeyOf(@QueryParam("saved") @DefaultValue("") String saved) {
        return page(200, !saved.isEmpty());
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response recordStage(@RestForm @DefaultValue("") String stage) {
        var owner = office.owner();
        var framework = framework();
        if (!JourneyView.has(framework, stage)) {
            return page(422, false);
        }
        RecordedStage.record(owner, framework.key(), stage);
        return Response.seeOther(URI.create("/assessment/journey?saved=yes")).build();
    }

    private Response page(int status, boolean saved) {
        var recorded = RecordedStage.after(office.owner(), "", ROWS);
        var view = JourneyView.asked(framework())
                .map(journey -> JourneyView.of(journey, recorded, frameworks, language.current()))
                .orElseThrow(NotFoundException::new);
        return Response.status(status)
                .entity(Templates.journey(view, saved, status != 200).render())
                .build();
    }

    /** The newest one that asks. */
    private Framework framework() {
        return frameworks.all().stream()
                .filter(each -> each.journey() != null)
                .max(comparing(Framework::key))
                .orElseThrow(NotFoundException::new);
    }
}
