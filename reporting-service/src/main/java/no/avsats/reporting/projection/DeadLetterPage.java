package no.avsats.reporting.projection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.avsats.inbox.Inbox;
import no.avsats.inbox.Unreadable;
import no.avsats.reporting.progress.UnknownPlan;
import no.avsats.reporting.round.UnknownRound;
import no.avsats.reporting.standing.SecondRelease;
import no.avsats.reporting.standing.UnknownRelease;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/reporting/dead-letters")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class DeadLetterPage {

    /** As many as the inbox gives a page. */
    private static final int PAGE = 50;

    private final Inbox inbox;

    DeadLetterPage(Inbox inbox) {
        this.inbox = inbox;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance deadLetters(List<Letter> letters, int page, boolean more);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance deadLetters(@QueryParam("page") @DefaultValue("0") @Min(0) @Max(10_000) int page) {
        var letters = inbox.deadLetters(page).stream().map(Letter::of).toList();
        return Templates.deadLetters(letters, page, letters.size() == PAGE);
    }

    /** Back to the list: there the letter says whether it was taken. */
    @POST
    @Path("{id}/replay")
    @Operation(hidden = true)
    public Response replay(@PathParam("id") UUID id) {
        if (!inbox.replay(id)) {
            throw new NotFoundException();
        }
        return toList();
    }

    /** Its cause is not gone: the letter waits on. */
    @ServerExceptionMapper({
        Unreadable.class,
        UnknownRound.class,
        UnknownRelease.class,
        SecondRelease.class,
        UnknownPlan.class
    })
    Response stillBroken() {
        return toList();
    }

    private static Response toList() {
        return Response.seeOther(URI.create("/reporting/dead-letters")).build();
    }
}
