package no.avsats.identity.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Places;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A person with several roles says which one counts now. */
@Path("/identity/acting")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ActingPage {

    private final Caller caller;
    private final Places places;
    private final boolean secure;

    ActingPage(Caller caller, Places places, @ConfigProperty(name = "avsats.url") String origin) {
        this.caller = caller;
        this.places = places;
        this.secure = origin.startsWith("https:");
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance acting(List<Hat> hats);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance acting() {
        return Templates.acting(Hat.of(caller, places));
    }

    @POST
    @Operation(hidden = true)
    public Response actFor(@RestForm @Nullable String grant) {
        var chosen = caller.grants().stream()
                .map(Grant::text)
                .filter(own -> own.equals(grant))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        return Response.seeOther(URI.create("/identity/start"))
                .cookie(cookie(chosen))
                .build();
    }

    private NewCookie cookie(String grant) {
        return new NewCookie.Builder(Caller.ACTING)
                .value(URLEncoder.encode(grant, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
