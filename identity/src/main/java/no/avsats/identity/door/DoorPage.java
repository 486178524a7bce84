package no.avsats.identity.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where everybody comes in. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DoorPage {

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance door(boolean goodbye);
    }

    /** Says so when the address carries {@code goodbye}, as it does after a log-out. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance door(UriInfo uri) {
        return Templates.door(uri.getQueryParameters().containsKey("goodbye"));
    }
}
