package no.avsats.identity.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.avsats.caller.Caller;
import no.avsats.caller.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What we know about whoever is asking, and from where. */
@Path("/identity/me")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class MePage {

    private final Caller caller;
    private final Places places;

    MePage(Caller caller, Places places) {
        this.caller = caller;
        this.places = places;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance me(String name, String person, List<Hat> hats);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance whoAmI() {
        return Templates.me(caller.name(), caller.person().orElse(""), Hat.of(caller, places));
    }
}
