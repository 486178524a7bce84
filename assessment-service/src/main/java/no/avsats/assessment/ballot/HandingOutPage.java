package no.avsats.assessment.ballot;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import no.avsats.assessment.ballot.HandedOut.Kind;
import no.avsats.assessment.ballot.Printing.Stock;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.round.AssessmentNotOpen;
import no.avsats.assessment.round.SchoolAssessment;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Codes one by one, at a school where teachers log in: for who answers on paper, and for who has lost their ballot. */
@Path("/assessment/schools/{school}/rounds/{round}/handing-out")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HandingOutPage {

    private final Printing printing;
    private final String address;

    HandingOutPage(Printing printing, @ConfigProperty(name = "avsats.url") String origin) {
        this.printing = printing;
        this.address = origin.replaceFirst("^https?://", "") + "/ballot";
    }

    /** @param open whether codes may be handed out now */
    record Handing(String path, String school, String title, boolean open, LocalDate closesOn, Stock stock) {}

    @CheckedTemplate(basePath = "ballot")
    static class Templates {
        private Templates() {}

        static native TemplateInstance handing(Handing page);

        static native TemplateInstance handed(Handing page, String code, String address);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response handingOutOf(@RestPath String school, @RestPath UUID round) {
        return page(200, Templates.handing(handing(Printing.handingOut(round, school))));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response handOutCode(
            @RestPath String school, @RestPath UUID round, @RestForm @DefaultValue("spare") String kind) {
        var assessment = Printing.handingOut(round, school);
        try {
            var asked = kind.equals("paper") ? Kind.PAPER : Kind.SPARE;
            var code = printing.handOut(assessment, asked);
            return page(200, Templates.handed(handing(assessment), code.printed(), address));
        } catch (NoCodeLeft | AssessmentNotOpen refused) {
            return page(409, Templates.handing(handing(assessment)));
        }
    }

    private Handing handing(SchoolAssessment assessment) {
        return new Handing(
                assessment.path(),
                Organisation.nameOf(assessment.school()),
                assessment.round().title(),
                assessment.isOpen(),
                assessment.round().closesOn(),
                printing.stock(assessment));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .header("Cache-Control", "no-store")
                .build();
    }
}
