package no.avsats.assessment.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where everybody lands: what waits for me, at the place that I act for. */
@Path("/assessment")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StartPage {

    private final Caller caller;
    private final Waiting waiting;

    StartPage(Caller caller, Waiting waiting) {
        this.caller = caller;
        this.waiting = waiting;
    }

    @CheckedTemplate(basePath = "start")
    static class Templates {
        private Templates() {}

        static native TemplateInstance start(Start page);

        static native TemplateInstance nobody();
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response startPage() {
        return caller.acting().map(this::startOf).orElseGet(() -> page(Templates.nobody()));
    }

    /** From pages that do not know their reader to the log of the school that the reader acts for. */
    @GET
    @Path("views")
    @Operation(hidden = true)
    public Response viewsOfMine() {
        return Stream.concat(caller.acting().stream(), caller.grants().stream())
                .filter(grant -> grant.role().isAtSchool())
                .findFirst()
                .map(grant -> to("/assessment/schools/%s/views".formatted(grant.place())))
                .orElseThrow(ForbiddenException::new);
    }

    private Response startOf(Grant acting) {
        return switch (acting.role()) {
            case TEACHER, LEADER, COORDINATOR -> page(Templates.start(waiting.at(acting)));
            case OFFICE -> to("/assessment/rounds");
            case ANALYST -> to("/reporting");
            case REGION, NATION, CLIENT -> page(Templates.nobody());
        };
    }

    private static Response page(TemplateInstance page) {
        return Response.ok(page.render()).build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
