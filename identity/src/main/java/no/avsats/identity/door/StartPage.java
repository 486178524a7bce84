package no.avsats.identity.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.avsats.caller.Caller;
import no.avsats.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sends whoever has logged in to where their work is, or says why there is none. */
@Path("/identity/start")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StartPage {

    private final Caller caller;

    StartPage(Caller caller) {
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance start(String name, String problem);
    }

    @GET
    @Operation(hidden = true)
    public Response start() {
        return caller.acting()
                .map(acting -> Response.seeOther(work(acting.role())).build())
                .orElseGet(() -> Response.ok(Templates.start(
                                caller.name(), caller.grantsProblem().orElse("unknown")))
                        .build());
    }

    private static URI work(Role role) {
        return URI.create(
                switch (role) {
                    case TEACHER, LEADER, COORDINATOR -> "/assessment";
                    case OFFICE, ANALYST -> "/reporting";
                    case REGION, NATION, CLIENT -> "/identity/me";
                });
    }
}
