package no.avsats.assessment.editor;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.avsats.assessment.ballot.Preview;
import no.avsats.assessment.framework.Respondent;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The draft as a teacher meets it: the page of the ballot, without a ballot. */
@Path(Drafts.DRAFT + "/preview")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PreviewPage {

    private static final String PATH = Drafts.DRAFT + "/preview";

    private final Drafts drafts;
    private final Language language;

    PreviewPage(Drafts drafts, Language language) {
        this.drafts = drafts;
        this.language = language;
    }

    @GET
    @Path("{number: [1-9][0-9]?}")
    @Transactional
    @Operation(hidden = true)
    public String previewOf(@RestPath int number) {
        return Preview.of(drafts.seen().framework(), Respondent.TEACHER, number, PATH, language.current())
                .orElseThrow(NotFoundException::new)
                .render();
    }
}
