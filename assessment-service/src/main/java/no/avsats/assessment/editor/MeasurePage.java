package no.avsats.assessment.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a measure of the draft is written, its texts in one language at a time. */
@Path(Drafts.DRAFT)
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class MeasurePage {

    private final Drafts drafts;
    private final Drafting drafting;
    private final Language language;

    MeasurePage(Drafts drafts, Drafting drafting, Language language) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.language = language;
    }

    @CheckedTemplate(basePath = "frameworks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance measure(ItemView page, MeasureForm form, boolean saved);
    }

    @GET
    @Path("measures/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response measureOfDraft(
            @RestPath String id, @RestQuery @DefaultValue("") String text, @RestQuery @Nullable String saved) {
        var draft = drafts.seen();
        var view = view(draft, id);
        var form = MeasureForm.of(draft.whole().measure(id), Typed.language(text));
        return page(200, view, form, saved != null);
    }

    @POST
    @Path("measures/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response writeMeasure(@RestPath String id, MultivaluedMap<String, String> sent) {
        var held = drafts.held();
        var view = view(held, id);
        var typed = new Typed(sent);
        var form = MeasureForm.of(typed);
        if (view.revision() != typed.revision()) {
            return page(412, view, form.with(Set.of("conflict")), false);
        }
        var faults = form.faults(false);
        if (!faults.isEmpty()) {
            return page(422, view, form.with(faults), false);
        }
        drafting.write(held, id, form.edit());
        return view.saved(form.language());
    }

    @GET
    @Path("areas/{area}/measures/new")
    @Transactional
    @Operation(hidden = true)
    public Response newMeasure(
            @RestPath String area,
            @RestQuery @DefaultValue("teacher") String role,
            @RestQuery @DefaultValue("1") String level) {
        return page(200, fresh(drafts.seen(), area), MeasureForm.empty(role, level), false);
    }

    @POST
    @Path("areas/{area}/measures/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response addMeasure(@RestPath String area, MultivaluedMap<String, String> sent) {
        var held = drafts.held();
        var view = fresh(held, area);
        var form = MeasureForm.of(new Typed(sent));
        var faults = form.faults(true);
        if (!faults.isEmpty()) {
            return page(422, view, form.with(faults), false);
        }
        return view.added(drafting.add(held, area, form.edit()));
    }

    private ItemView view(OwnVersion draft, String id) {
        return ItemView.of(draft, id, kind -> kind == Kind.MEASURES, language.current());
    }

    private ItemView fresh(OwnVersion draft, String area) {
        return ItemView.fresh(draft, Kind.MEASURES, area, language.current());
    }

    private static Response page(int status, ItemView view, MeasureForm form, boolean saved) {
        return Response.status(status)
                .entity(Templates.measure(view, form, saved).render())
                .build();
    }
}
