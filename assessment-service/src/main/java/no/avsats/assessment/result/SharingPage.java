package no.avsats.assessment.result;

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
import java.time.LocalDate;
import java.util.UUID;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.release.Viewing;
import no.avsats.assessment.round.SchoolAssessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The principal lets the office see the result, asked once. */
@Path("/assessment/schools/{school}/rounds/{round}/sharing")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SharingPage {

    private final Viewing viewing;

    SharingPage(Viewing viewing) {
        this.viewing = viewing;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sharing(String path, String school, String title, LocalDate officeFrom);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance sharingOf(@RestPath String school, @RestPath UUID round) {
        var assessment = assessment(round, school);
        var shown = viewing.shown(assessment).orElseThrow(NotFoundException::new);
        return Templates.sharing(
                assessment.path(),
                Organisation.nameOf(school),
                assessment.round().title(),
                shown.officeFrom());
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response shareWithOwner(@RestPath String school, @RestPath UUID round) {
        var assessment = assessment(round, school);
        return viewing.share(assessment)
                .map(shared -> Response.seeOther(URI.create(assessment.path() + "/result"))
                        .build())
                .orElseThrow(NotFoundException::new);
    }

    private static SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
    }
}
