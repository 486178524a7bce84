package no.avsats.strategy.planpages;

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
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.avsats.frame.Days;
import no.avsats.strategy.plan.Heading;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.Planning;
import no.avsats.strategy.plan.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What stands above the measures; and the end of a plan, asked once. */
@Path("/strategy/plans/{school}/{plan}/about")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AboutPlanPage {

    private final Open open;
    private final Planning planning;
    private final Labels labels;
    private final Days days;

    AboutPlanPage(Open open, Planning planning, Labels labels, Days days) {
        this.open = open;
        this.planning = planning;
        this.labels = labels;
        this.days = days;
    }

    /** @param wrong names of the fields that do not fit; {@code conflict} when somebody has changed the plan meanwhile */
    record Form(
            String title, String team, String schoolYear, String discussedOn, String hoursSetAside, Set<String> wrong) {

        public boolean isWrong(String field) {
            return wrong.contains(field);
        }
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance about(
                PlanView page, Form form, long version, List<SchoolYear> years, boolean unconfirmed);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response aboutPlan(@RestPath String school, @RestPath UUID plan) {
        var held = Open.held(school, plan);
        return page(200, held, form(held), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response saveAboutPlan(@RestPath String school, @RestPath UUID plan, MultivaluedMap<String, String> fields) {
        var held = Open.held(school, plan);
        var sent = new Sent(fields);
        var faults = faults(sent);
        if (faults.isEmpty() && sent.version() != held.version()) {
            faults.add("conflict");
        }
        if (!faults.isEmpty()) {
            return page(faults.contains("conflict") ? 412 : 422, held, form(sent, faults), false);
        }
        planning.change(held, heading(sent));
        return Open.to(held, "?saved=saved");
    }

    @POST
    @Path("discarding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response discardDraft(
            @RestPath String school, @RestPath UUID plan, @RestForm @DefaultValue("") String confirmed) {
        var held = Open.held(school, plan);
        if (confirmed.isEmpty()) {
            return page(422, held, form(held), true);
        }
        planning.discard(held);
        return Response.seeOther(URI.create("/strategy/plans/" + school)).build();
    }

    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response closePlanNow(
            @RestPath String school, @RestPath UUID plan, @RestForm @DefaultValue("") String confirmed) {
        var held = Open.held(school, plan);
        if (confirmed.isEmpty()) {
            return page(422, held, form(held), true);
        }
        planning.close(held);
        return Open.to(held, "?saved=closed");
    }

    private Set<String> faults(Sent sent) {
        var faults = new TreeSet<String>();
        if (!sent.text("schoolYear").matches("20[0-9]{2}")) {
            faults.add("schoolYear");
            return faults;
        }
        heading(sent).faults().forEach(fault -> faults.add(fault.pointer().substring(1)));
        if (sent.has("discussedOn") && days.read(sent.text("discussedOn")).isEmpty()) {
            faults.add("discussedOn");
        }
        if (!Sent.isHours(sent.text("hoursSetAside"))) {
            faults.add("hoursSetAside");
        }
        return faults;
    }

    private Heading heading(Sent sent) {
        return new Heading(
                sent.text("title"),
                sent.text("team"),
                Integer.parseInt(sent.text("schoolYear")),
                days.read(sent.text("discussedOn")).orElse(null),
                Sent.hours(sent.text("hoursSetAside")).orElse(null));
    }

    private Form form(Plan plan) {
        var known = plan.heading();
        var discussed = known.discussedOn();
        return new Form(
                known.title(),
                known.team(),
                String.valueOf(known.schoolYear()),
                discussed == null ? "" : days.typed(discussed),
                labels.hours(known.hoursSetAside()),
                Set.of());
    }

    private static Form form(Sent sent, Set<String> faults) {
        return new Form(
                sent.text("title"),
                sent.text("team"),
                sent.text("schoolYear"),
                sent.text("discussedOn"),
                sent.text("hoursSetAside"),
                faults);
    }

    private Response page(int status, Plan plan, Form form, boolean unconfirmed) {
        var year = new SchoolYear(plan.heading().schoolYear());
        return Open.page(
                status,
                Templates.about(open.view(plan), form, plan.version(), List.of(year, year.next()), unconfirmed));
    }
}
