package no.avsats.assessment.editor;

import static java.util.stream.Collectors.joining;

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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.NotInFramework;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.words.Phrase;
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

    /**
     * @param action where the form goes
     * @param heading the measure's title; empty for a new one
     * @param fresh whether it does not exist yet
     */
    record View(String area, Phrase areaName, String action, String heading, boolean fresh, long revision) {

        public List<String> languages() {
            return Typed.LANGUAGES;
        }

        /** The word's key among the texts: {@code schoolLeaders} for {@code school-leaders}. */
        public String key(String word) {
            var parts = word.split("-");
            return parts[0]
                    + Stream.of(parts)
                            .skip(1)
                            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                            .collect(joining());
        }

        public List<String> costs() {
            return MeasureForm.COSTS;
        }

        public List<String> groups() {
            return MeasureForm.GROUPS;
        }

        public List<String> themes() {
            return MeasureForm.THEMES;
        }
    }

    @CheckedTemplate(basePath = "frameworks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance measure(View page, MeasureForm form, boolean saved);
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
        if (held.revision().number() != typed.revision()) {
            return page(412, view, form.with(Set.of("conflict")), false);
        }
        var faults = form.faults(false);
        if (!faults.isEmpty()) {
            return page(422, view, form.with(faults), false);
        }
        drafting.write(held, id, form.edit());
        return Drafts.to("/measures/%s?saved=yes&text=%s".formatted(id, form.language()));
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
        return Drafts.to("/areas/%s?saved=yes#%s".formatted(area, drafting.add(held, area, form.edit())));
    }

    private View view(OwnVersion draft, String id) {
        try {
            var measure = draft.whole().measure(id);
            var area = draft.whole().area(measure.area());
            return new View(
                    area.id(),
                    Phrase.of(area.name(), language.current()),
                    Drafts.DRAFT + "/measures/" + id,
                    measure.title().in(language.current()),
                    false,
                    draft.revision().number());
        } catch (NotInFramework unknown) {
            throw new NotFoundException(unknown);
        }
    }

    private View fresh(OwnVersion draft, String id) {
        try {
            var area = draft.whole().area(id);
            return new View(
                    id,
                    Phrase.of(area.name(), language.current()),
                    Drafts.DRAFT + "/areas/" + id + "/measures/new",
                    "",
                    true,
                    draft.revision().number());
        } catch (NotInFramework unknown) {
            throw new NotFoundException(unknown);
        }
    }

    private static Response page(int status, View view, MeasureForm form, boolean saved) {
        return Response.status(status)
                .entity(Templates.measure(view, form, saved).render())
                .build();
    }
}
