package no.avsats.assessment.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a statement to pupils or a status of leaders is written, in one language at a time. */
@Path(Drafts.DRAFT)
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SentencePage {

    private final Drafts drafts;
    private final Drafting drafting;
    private final Language language;

    SentencePage(Drafts drafts, Drafting drafting, Language language) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.language = language;
    }

    @CheckedTemplate(basePath = "frameworks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sentence(ItemView page, SentenceForm form, boolean saved);
    }

    @GET
    @Path("sentences/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response sentenceOfDraft(
            @RestPath String id, @RestQuery @DefaultValue("") String text, @RestQuery @Nullable String saved) {
        var draft = drafts.seen();
        var view = view(draft, id);
        var form = SentenceForm.of(draft.whole().sentence(id), Typed.language(text));
        return page(200, view, form, saved != null);
    }

    @POST
    @Path("sentences/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response writeSentence(@RestPath String id, MultivaluedMap<String, String> sent) {
        var held = drafts.held();
        var view = view(held, id);
        var typed = new Typed(sent);
        var form = SentenceForm.of(typed);
        if (view.revision() != typed.revision()) {
            return page(412, view, form.with("conflict"), false);
        }
        drafting.write(held, id, form.language(), form.text().text());
        return view.saved(form.language());
    }

    @GET
    @Path("areas/{area}/sentences/{kind}")
    @Transactional
    @Operation(hidden = true)
    public Response newSentence(@RestPath String area, @RestPath String kind) {
        return page(200, fresh(drafts.seen(), area, kind), SentenceForm.empty(), false);
    }

    @POST
    @Path("areas/{area}/sentences/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response addSentence(@RestPath String area, @RestPath String kind, MultivaluedMap<String, String> sent) {
        var held = drafts.held();
        var view = fresh(held, area, kind);
        var form = SentenceForm.of(new Typed(sent));
        var text = form.text().text();
        if (text.isEmpty()) {
            return page(422, view, form.with("sentence"), false);
        }
        var id = view.kind() == Kind.STATUSES
                ? drafting.addStatus(held, area, form.language(), text)
                : drafting.addStatement(held, area, form.language(), text);
        return view.added(id);
    }

    private ItemView view(OwnVersion draft, String id) {
        return ItemView.of(draft, id, Kind::isSentence, language.current());
    }

    /** 404 where the framework asks no such sentences at all. */
    private ItemView fresh(OwnVersion draft, String area, String kind) {
        return Stream.of(Kind.values())
                .filter(each -> each.path().equals(kind) && AreaView.asks(draft.whole(), each))
                .findFirst()
                .map(each -> ItemView.fresh(draft, each, area, language.current()))
                .orElseThrow(NotFoundException::new);
    }

    private static Response page(int status, ItemView view, SentenceForm form, boolean saved) {
        return Response.status(status)
                .entity(Templates.sentence(view, form, saved).render())
                .build();
    }
}
