package no.avsats.strategy.document;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.avsats.frame.Days;
import no.avsats.strategy.events.StrategyKind;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a strategy is begun. */
@Path("/strategy/documents/new")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class NewStrategyPage {

    private static final String HERE = "/strategy/documents/new";

    private final Access access;
    private final Writing writing;
    private final Days days;

    NewStrategyPage(Access access, Writing writing, Days days) {
        this.access = access;
        this.writing = writing;
        this.days = days;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response newStrategy(@QueryParam("kind") @DefaultValue("ICT_STRATEGY") StrategyKind kind) {
        return HeadPage.page(200, HeadForm.empty(HERE, kind), true, writing.parents(organisation()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response draftNewStrategy(MultivaluedMap<String, String> sent) {
        var organisation = organisation();
        var form = HeadForm.of(HERE, sent, days::read);
        if (!form.wrong().isEmpty()) {
            return HeadPage.page(422, form, true, writing.parents(organisation));
        }
        var strategy =
                writing.draft(organisation, form.head(days::read), form.key().isEmpty() ? null : form.key());
        return Response.seeOther(URI.create("/strategy/documents/" + strategy.id))
                .build();
    }

    private String organisation() {
        var organisation = access.acting();
        access.requireWriter(organisation);
        return organisation;
    }
}
