package no.avsats.strategy.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.avsats.frame.Days;
import no.avsats.strategy.events.StrategyKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where the title, the period and the parent of a draft are changed, and where one is begun. */
@Path("/strategy/documents/{strategy}/head")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HeadPage {

    private final Access access;
    private final Writing writing;
    private final Days days;

    HeadPage(Access access, Writing writing, Days days) {
        this.access = access;
        this.writing = writing;
        this.days = days;
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance head(
                HeadForm form, boolean fresh, List<String> kinds, List<EditionDetails> parents);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response headOf(@RestPath UUID strategy) {
        var held = access.draft(strategy);
        var form = HeadForm.of(path(held), held.head(), days::typed);
        return page(200, form, false, writing.parents(held.organisation));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response changeHeadOf(@RestPath UUID strategy, MultivaluedMap<String, String> sent) {
        var held = access.draft(strategy);
        var form = HeadForm.of(path(held), sent, days::read);
        if (!form.wrong().isEmpty()) {
            return page(422, form, false, writing.parents(held.organisation));
        }
        writing.change(held, form.head(days::read));
        return Response.seeOther(URI.create("/strategy/documents/" + strategy)).build();
    }

    private static String path(Strategy strategy) {
        return "/strategy/documents/" + strategy.id + "/head";
    }

    static Response page(int status, HeadForm form, boolean fresh, List<Edition> parents) {
        var kinds = Arrays.stream(StrategyKind.values()).map(Enum::name).toList();
        var above = parents.stream().map(EditionDetails::of).toList();
        return Response.status(status)
                .entity(Templates.head(form, fresh, kinds, above).render())
                .build();
    }
}
