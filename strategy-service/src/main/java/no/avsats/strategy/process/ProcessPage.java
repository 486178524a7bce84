package no.avsats.strategy.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where the making of a strategy stands: five steps, what the present one waits for, and the meetings. */
@Path("/strategy/documents/{strategy}/process")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ProcessPage {

    private final Desk desk;

    ProcessPage(Desk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "process")
    static class Templates {
        private Templates() {}

        static native TemplateInstance process(ProcessView page, boolean refused);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String processOf(@RestPath UUID strategy) {
        return Templates.process(ProcessView.of(desk.read(strategy)), false).render();
    }

    @POST
    @Path("step")
    @Transactional
    @Operation(hidden = true)
    public Response moveStep(@RestPath UUID strategy, @RestForm @DefaultValue("on") String way) {
        var held = desk.write(strategy);
        var procedure = Procedure.of(strategy);
        if (way.equals("back")) {
            procedure.goBack();
            return to(held.path() + "/process");
        }
        try {
            procedure.advance(Facts.of(held, procedure));
            return to(held.path() + "/process");
        } catch (ConditionsUnmet waits) {
            return Response.status(409)
                    .entity(Templates.process(ProcessView.of(held), true).render())
                    .build();
        }
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
