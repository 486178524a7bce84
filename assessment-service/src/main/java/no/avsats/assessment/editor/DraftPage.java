package no.avsats.assessment.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.NotInFramework;
import no.avsats.assessment.framework.NotOptional;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The draft: its name, its areas, what is asked and advised in each, what is left out, and throwing it away. */
@Path(Drafts.DRAFT)
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DraftPage {

    private final Drafts drafts;
    private final Drafting drafting;
    private final Language language;

    DraftPage(Drafts drafts, Drafting drafting, Language language) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.language = language;
    }

    @CheckedTemplate(basePath = "frameworks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance draft(DraftView page, String typed, String said);

        static native TemplateInstance area(AreaView page, boolean saved);

        static native TemplateInstance drop(String name, String action, String back, boolean whole);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance draftOfOwner(@RestQuery @Nullable String saved) {
        var view = DraftView.of(drafts.seen(), drafting, language.current());
        return Templates.draft(view, view.name(), saved == null ? "" : "saved");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response renameDraft(MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        var held = drafts.held();
        var name = typed.text("name");
        if (name.isBlank() || held.revision().number() != typed.revision()) {
            var view = DraftView.of(held, drafting, language.current());
            return Response.status(name.isBlank() ? 422 : 412)
                    .entity(Templates.draft(view, name, name.isBlank() ? "wrong" : "conflict")
                            .render())
                    .build();
        }
        drafting.rename(held, DraftView.NAMED_IN, name);
        return Drafts.to("?saved=yes");
    }

    @GET
    @Path("file")
    @Produces("application/yaml")
    @Transactional
    @Operation(hidden = true)
    public Response fileOfDraft() {
        return FrameworksPage.file(drafts.seen().framework());
    }

    @GET
    @Path("areas/{area}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance areaOfDraft(@RestPath String area, @RestQuery @Nullable String saved) {
        try {
            return Templates.area(AreaView.of(drafts.seen(), area, drafting, language.current()), saved != null);
        } catch (NotInFramework unknown) {
            throw new NotFoundException(unknown);
        }
    }

    /** Leaves something out or takes it in again: nothing is lost, so nobody is asked twice. */
    @POST
    @Path("areas/{area}")
    @Transactional
    @Operation(hidden = true)
    public Response leaveOutOfDraft(@RestPath String area, @RestForm String id, @RestForm boolean out) {
        try {
            drafting.leaveOut(drafts.held(), id, out);
        } catch (NotOptional stays) {
            return Drafts.to("/areas/" + area);
        }
        return Drafts.to("/areas/" + area + "#" + id);
    }

    @GET
    @Path("items/{id}/dropping")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance droppingOf(@RestPath String id) {
        var draft = drafts.seen();
        var item = Item.of(draft, id, language.current()).orElseThrow(NotFoundException::new);
        return Templates.drop(
                item.name(),
                Drafts.DRAFT + "/items/" + id + "/dropping",
                Drafts.DRAFT + "/areas/" + item.area(),
                false);
    }

    @POST
    @Path("items/{id}/dropping")
    @Transactional
    @Operation(hidden = true)
    public Response dropItem(@RestPath String id) {
        var held = drafts.held();
        var item = Item.of(held, id, language.current()).orElseThrow(NotFoundException::new);
        drafting.drop(held, id);
        return Drafts.to("/areas/" + item.area());
    }

    @GET
    @Path("dropping")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance droppingOfDraft() {
        var view = DraftView.of(drafts.seen(), drafting, language.current());
        return Templates.drop(view.name() + " " + view.version(), Drafts.DRAFT + "/dropping", Drafts.DRAFT, true);
    }

    @POST
    @Path("dropping")
    @Transactional
    @Operation(hidden = true)
    public Response dropDraft() {
        drafts.held().delete();
        return Response.seeOther(URI.create(Drafts.HOME)).build();
    }
}
