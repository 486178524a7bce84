package no.avsats.assessment.trust;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who sees what and when, in plain words, for everybody and without a log-in. */
@Path("/trust")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TrustPage {

    private final Language language;

    TrustPage(Language language) {
        this.language = language;
    }

    @CheckedTemplate(basePath = "trust")
    static class Templates {
        private Templates() {}

        static native TemplateInstance norwegian();

        static native TemplateInstance nynorsk();

        static native TemplateInstance swedish();

        static native TemplateInstance english();
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance whoSeesWhat() {
        return switch (language.current()) {
            case "nn" -> Templates.nynorsk();
            case "sv" -> Templates.swedish();
            case "en" -> Templates.english();
            default -> Templates.norwegian();
        };
    }
}
