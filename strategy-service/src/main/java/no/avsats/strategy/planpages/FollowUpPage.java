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
import java.util.Set;
import java.util.UUID;
import no.avsats.frame.Days;
import no.avsats.strategy.plan.FollowUp;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.PlanDetails;
import no.avsats.strategy.plan.PlanMeasure;
import no.avsats.strategy.plan.Planning;
import no.avsats.strategy.plan.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The regular look at a plan (E-12): every measure in one form, then what was decided and when the next look is. */
@Path("/strategy/plans/{school}/{plan}/follow-ups")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class FollowUpPage {

    private final Open open;
    private final Planning planning;
    private final Days days;

    FollowUpPage(Open open, Planning planning, Days days) {
        this.open = open;
        this.planning = planning;
        this.days = days;
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance follow(PlanView page, String id, long version, FollowUpForm form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response setFollowUp(@RestPath String school, @RestPath UUID plan, @RestForm @DefaultValue("") String on) {
        var held = Open.held(school, plan);
        var day = days.read(on);
        day.ifPresent(read -> planning.planFollowUp(held, read));
        return Open.to(held, day.isPresent() ? "?saved=followUpSet" : "?saved=noDay#followUp");
    }

    @GET
    @Path("{followUp}")
    @Transactional
    @Operation(hidden = true)
    public Response followUpForm(@RestPath String school, @RestPath UUID plan, @RestPath UUID followUp) {
        var held = Open.held(school, plan);
        var form = FollowUpForm.of(told(held, followUp), PlanDetails.of(held), SchoolYear.today(), days::typed);
        return page(200, held, followUp, form);
    }

    @POST
    @Path("{followUp}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response saveFollowUp(
            @RestPath String school,
            @RestPath UUID plan,
            @RestPath UUID followUp,
            MultivaluedMap<String, String> fields) {
        var held = Open.held(school, plan);
        var sent = new Sent(fields);
        var form = FollowUpForm.of(sent, PlanDetails.of(held), days::typed);
        var faults = form.faults(days::read);
        if (!faults.isEmpty()) {
            return page(422, held, followUp, form.with(faults));
        }
        if (sent.version() != held.version()) {
            return page(412, held, followUp, form.with(Set.of("conflict")));
        }
        form.lines().forEach(line -> save(held, line));
        var day = days.read(form.on()).orElseThrow();
        var heldOn = days.read(form.heldOn()).orElseThrow();
        var written = new FollowUp.Told(followUp, day, heldOn, form.note(), form.decisions());
        if (planning.write(held, followUp, written).isEmpty()) {
            throw new NotFoundException();
        }
        days.read(form.next()).ifPresent(next -> planning.planFollowUp(held, next));
        return Open.to(held, "?saved=followed");
    }

    private void save(Plan plan, FollowUpForm.Line line) {
        var measure = PlanMeasure.in(plan.id(), line.id()).orElseThrow(NotFoundException::new);
        var next = line.over(measure.content(), days::read);
        if (!next.equals(measure.content())) {
            planning.change(plan, measure, next);
        }
    }

    private Response page(int status, Plan plan, UUID followUp, FollowUpForm form) {
        return Open.page(status, Templates.follow(open.view(plan), followUp.toString(), plan.version(), form));
    }

    private static FollowUp.Told told(Plan plan, UUID id) {
        return FollowUp.of(plan.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
