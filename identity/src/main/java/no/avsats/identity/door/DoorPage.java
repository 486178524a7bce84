package no.avsats.identity.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

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

    /** @param goodbye there, with or without a value, after a log-out */
    @GET
    @Operation(hidden = true)
    public TemplateInstance door(@RestQuery @Nullable String goodbye) {
        return Templates.door(goodbye != null);
    }
}
