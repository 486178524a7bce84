package no.avsats.assessment.editor;

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
import java.util.List;
import no.avsats.assessment.framework.Broken;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.framework.RulesBroken;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The check of the draft, and its publication for good. */
@Path(Drafts.DRAFT + "/publishing")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PublishingPage {

    private final Drafts drafts;
    private final Drafting drafting;
    private final Language language;

    PublishingPage(Drafts drafts, Drafting drafting, Language language) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.language = language;
    }

    /**
     * A rule that the draft breaks.
     *
     * @param name of what breaks it, with a way there; empty when the whole does
     */
    record Fault(String name, String href, String sentence) {}

    @CheckedTemplate(basePath = "frameworks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance publish(DraftView page, List<Fault> faults, String said);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response publishingOf() {
        return page(200, drafts.seen(), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response publishDraft(MultivaluedMap<String, String> sent) {
        var held = drafts.held();
        var typed = new Typed(sent);
        if (held.revision().number() != typed.revision()) {
            return page(412, held, "conflict");
        }
        if (typed.text("confirmed").isEmpty()) {
            return page(422, held, "unconfirmed");
        }
        try {
            drafting.publish(held);
        } catch (RulesBroken broken) {
            return page(422, held, "broken");
        }
        return Response.seeOther(URI.create(Drafts.HOME)).build();
    }

    private Response page(int status, OwnVersion draft, String said) {
        var faults =
                drafting.broken(draft).stream().map(each -> fault(draft, each)).toList();
        var view = DraftView.of(draft, drafting, language.current());
        return Response.status(status)
                .entity(Templates.publish(view, faults, said).render())
                .build();
    }

    private Fault fault(OwnVersion draft, Broken broken) {
        var item = Item.of(draft, broken.item(), language.current());
        return new Fault(
                item.map(Item::name).orElse(""),
                item.map(Item::path).orElse(""),
                RuleWords.in(language.current()).of(broken));
    }
}
