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
import java.util.List;
import java.util.Set;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.LineageUnknown;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.framework.TooManyOwn;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where an indicator of the draft is written, in one language at a time. */
@Path(Drafts.DRAFT)
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class IndicatorPage {

    private final Drafts drafts;
    private final Drafting drafting;
    private final Language language;

    IndicatorPage(Drafts drafts, Drafting drafting, Language language) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.language = language;
    }

    /** An indicator of the version before, out of which this one may be made. */
    record Candidate(String id, Phrase name) {}

    /**
     * What the office says about an indicator's past.
     *
     * @param inherited whether a version before has it
     */
    record Past(boolean inherited, List<Candidate> candidates) {}

    @CheckedTemplate(basePath = "frameworks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance indicator(ItemView page, IndicatorForm form, Past past, boolean saved);
    }

    @GET
    @Path("indicators/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response indicatorOfDraft(
            @RestPath String id, @RestQuery @DefaultValue("") String text, @RestQuery @Nullable String saved) {
        var draft = drafts.seen();
        var indicator = draft.whole().find(id).orElseThrow(NotFoundException::new);
        var form = IndicatorForm.of(indicator, Typed.language(text));
        var shown = drafting.asksAsBefore(draft, id) ? form.unsaid() : form;
        return page(200, draft, view(draft, id), shown, saved != null);
    }

    @POST
    @Path("indicators/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response writeIndicator(@RestPath String id, MultivaluedMap<String, String> sent) {
        var held = drafts.held();
        var view = view(held, id);
        var typed = new Typed(sent);
        var form = IndicatorForm.of(typed);
        if (view.revision() != typed.revision()) {
            return page(412, held, view, form.with(Set.of("conflict")), false);
        }
        try {
            drafting.write(held, id, form.edit());
        } catch (LineageUnknown unknown) {
            return page(422, held, view, form.with(Set.of("lineage")), false);
        }
        return view.saved(form.language());
    }

    @GET
    @Path("areas/{area}/indicators/new")
    @Transactional
    @Operation(hidden = true)
    public Response newIndicator(@RestPath String area) {
        var draft = drafts.seen();
        return page(200, draft, fresh(draft, area), IndicatorForm.empty(), false);
    }

    @POST
    @Path("areas/{area}/indicators/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response addIndicator(@RestPath String area, MultivaluedMap<String, String> sent) {
        var held = drafts.held();
        var view = fresh(held, area);
        var form = IndicatorForm.of(new Typed(sent));
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(422, held, view, form.with(faults), false);
        }
        try {
            return view.added(drafting.add(held, area, form.edit()));
        } catch (TooManyOwn tooMany) {
            return page(422, held, view, form.with(Set.of("tooMany")), false);
        }
    }

    private ItemView view(OwnVersion draft, String id) {
        return ItemView.of(draft, id, kind -> kind == Kind.INDICATORS, language.current());
    }

    private ItemView fresh(OwnVersion draft, String area) {
        return ItemView.fresh(draft, Kind.INDICATORS, area, language.current());
    }

    private List<Candidate> candidates(OwnVersion draft) {
        return draft.whole()
                .indicators()
                .flatMap(each -> drafting.before(draft, each.id()).stream())
                .map(each -> new Candidate(each.id(), Phrase.of(each.name(), language.current())))
                .toList();
    }

    private Response page(int status, OwnVersion draft, ItemView view, IndicatorForm form, boolean saved) {
        var past = new Past(!view.fresh() && drafting.before(draft, view.id()).isPresent(), candidates(draft));
        return Response.status(status)
                .entity(Templates.indicator(view, form, past, saved).render())
                .build();
    }
}
