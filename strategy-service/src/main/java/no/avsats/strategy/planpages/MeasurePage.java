package no.avsats.strategy.planpages;

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
import java.util.UUID;
import no.avsats.frame.Days;
import no.avsats.frame.Language;
import no.avsats.strategy.plan.Experience;
import no.avsats.strategy.plan.MeasureContent;
import no.avsats.strategy.plan.PlanMeasure;
import no.avsats.strategy.plan.Planning;
import no.avsats.strategy.plan.Planning.Wanted;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One measure: what it is, how far it has come, and after it whether it helped. */
@Path("/strategy/plans/{school}/{plan}/measures")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class MeasurePage {

    /** Beside the fields' names: somebody else has saved. */
    private static final String CONFLICT = "conflict";

    private final Open open;
    private final Planning planning;
    private final Labels labels;
    private final Days days;
    private final Language language;

    MeasurePage(Open open, Planning planning, Labels labels, Days days, Language language) {
        this.open = open;
        this.planning = planning;
        this.labels = labels;
        this.days = days;
        this.language = language;
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance measure(MeasureView page, MeasureForm form, boolean unconfirmed);
    }

    @GET
    @Path("new")
    @Transactional
    @Operation(hidden = true)
    public Response newMeasureForm(@RestPath String school, @RestPath UUID plan) {
        return page(200, open.view(school, plan), null, form(MeasureContent.titled("")), false);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response makeMeasure(@RestPath String school, @RestPath UUID plan, MultivaluedMap<String, String> fields) {
        var held = Open.held(school, plan);
        var form = MeasureForm.of(new Sent(fields), null);
        var faults = form.faults(days::read);
        if (!faults.isEmpty()) {
            return page(422, open.view(held), null, form.with(faults), false);
        }
        planning.add(held, new Wanted(null, form.content(days::read)), language.current());
        return Open.to(held, "?saved=added");
    }

    @GET
    @Path("{measure}")
    @Transactional
    @Operation(hidden = true)
    public Response editMeasure(@RestPath String school, @RestPath UUID plan, @RestPath UUID measure) {
        var page = open.view(school, plan);
        var found = measure(page.plan().id(), measure);
        return page(200, page, found, form(found.content()), false);
    }

    @POST
    @Path("{measure}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response saveMeasure(
            @RestPath String school,
            @RestPath UUID plan,
            @RestPath UUID measure,
            MultivaluedMap<String, String> fields) {
        var held = Open.held(school, plan);
        var found = measure(held.id(), measure);
        var sent = new Sent(fields);
        var form = MeasureForm.of(sent, found.isAdopted() ? form(found.content()) : null);
        var faults = form.faults(days::read);
        if (found.isAdopted() && (form.start().isEmpty() || form.due().isEmpty())) {
            faults.add(form.start().isEmpty() ? "start" : "due");
        }
        if (!faults.isEmpty()) {
            return page(422, open.view(held), found, form.with(faults), false);
        }
        if (found.version() != sent.version()) {
            return page(412, open.view(held), found, form.with(Set.of(CONFLICT)), false);
        }
        planning.change(held, found, form.content(days::read));
        return Open.to(held, "?saved=saved#measure-" + measure);
    }

    /** Drops an adopted measure with a reason; takes one that is not adopted out, asked once. */
    @POST
    @Path("{measure}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response takeOutMeasure(
            @RestPath String school,
            @RestPath UUID plan,
            @RestPath UUID measure,
            @RestForm @DefaultValue("") String reason) {
        var held = Open.held(school, plan);
        var found = measure(held.id(), measure);
        if (reason.isBlank()) {
            return page(422, open.view(held), found, form(found.content()), true);
        }
        if (found.isAdopted()) {
            planning.drop(held, found, reason.strip());
        } else {
            planning.remove(held, found);
        }
        return Open.to(held, "?saved=removed");
    }

    private Response page(
            int status, PlanView plan, @Nullable PlanMeasure measure, MeasureForm form, boolean unconfirmed) {
        return Open.page(status, Templates.measure(view(plan, measure), form, unconfirmed));
    }

    private MeasureView view(PlanView plan, @Nullable PlanMeasure measure) {
        var owner = plan.plan().owner();
        var school = plan.plan().school();
        var areas = labels.areas(owner);
        var goals = labels.goals(school);
        if (measure == null) {
            return new MeasureView(plan, "", 0, false, false, "", 0, "", "", null, areas, goals);
        }
        var source = measure.source();
        var level = source.level();
        return new MeasureView(
                plan,
                measure.id().toString(),
                measure.version(),
                measure.isAdopted(),
                measure.isDropped(),
                source.reason(),
                level == null ? 0 : level,
                labels.area(owner, measure.content().area()),
                labels.goal(school, measure.content().goal())
                        .map(goal -> goal.title())
                        .orElse(""),
                experience(school, owner, source.advice()),
                areas,
                goals);
    }

    private static @Nullable Experience experience(String school, String owner, @Nullable String advice) {
        return advice == null
                ? null
                : Experience.beside(school, owner, List.of(advice)).get(advice);
    }

    private MeasureForm form(MeasureContent content) {
        return MeasureForm.of(content, days::typed, labels);
    }

    private static PlanMeasure measure(UUID plan, UUID measure) {
        return PlanMeasure.in(plan, measure).orElseThrow(NotFoundException::new);
    }
}
