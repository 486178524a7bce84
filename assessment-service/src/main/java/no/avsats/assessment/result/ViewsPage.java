package no.avsats.assessment.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.release.Viewing;
import no.avsats.assessment.release.Viewing.Look;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who has looked at a school's figures: its staff see every view of every round, the office's too. */
@Path("/assessment/schools/{school}/views")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ViewsPage {

    private static final int ROWS = 50;

    private final Viewing viewing;

    ViewsPage(Viewing viewing) {
        this.viewing = viewing;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        static native TemplateInstance views(String school, String name, long byOffice, Listing<Look> looks);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance viewsOf(@RestPath String school, @QueryParam("pageToken") @Nullable String pageToken) {
        return Templates.views(
                school,
                Organisation.nameOf(school),
                viewing.looksOfOffice(school),
                viewing.looks(school, pageToken, ROWS));
    }
}
