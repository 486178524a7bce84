package no.avsats.strategy.planpages;

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
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.avsats.caller.Caller;
import no.avsats.frame.Days;
import no.avsats.strategy.plan.Heading;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.Planning;
import no.avsats.strategy.plan.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The leader reads what is about to be adopted, says when it was discussed and when it will be followed up, and adopts it. */
@Path("/strategy/plans/{school}/{plan}/adoption")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AdoptionPage {

    private static final int USUAL_WEEKS = 8;

    private final Open open;
    private final Planning planning;
    private final Caller caller;
    private final Days days;

    AdoptionPage(Open open, Planning planning, Caller caller, Days days) {
        this.open = open;
        this.planning = planning;
        this.caller = caller;
        this.days = days;
    }

    /**
     * What the leader typed.
     *
     * @param wrong names of the fields that do not fit; {@code conflict} when somebody has changed the plan meanwhile
     */
    record Form(String discussedOn, String followUp, boolean confirmed, Set<String> wrong) {
        public boolean isWrong(String field) {
            return wrong.contains(field);
        }
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance adopt(PlanView page, Form form, long version);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response adoptionOf(@RestPath String school, @RestPath UUID plan) {
        var held = Open.held(school, plan);
        var page = open.view(held);
        if (!page.adoptable()) {
            return Open.to(held, "");
        }
        var discussed = held.heading().discussedOn();
        var next = page.next() == null ? days.typed(SchoolYear.today().plusWeeks(USUAL_WEEKS)) : "";
        var form = new Form(discussed == null ? "" : days.typed(discussed), next, false, Set.of());
        return show(200, held, form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response adoptNow(@RestPath String school, @RestPath UUID plan, MultivaluedMap<String, String> fields) {
        var held = Open.held(school, plan);
        var sent = new Sent(fields);
        if (!open.view(held).adoptable()) {
            return Open.to(held, "");
        }
        var faults = faults(sent, held);
        if (!faults.isEmpty()) {
            var form = new Form(sent.text("discussedOn"), sent.text("followUp"), sent.has("confirmed"), faults);
            return show(faults.contains("conflict") ? 412 : 422, held, form);
        }
        days.read(sent.text("discussedOn")).ifPresent(day -> discussed(held, day));
        planning.adopt(held, caller.name());
        days.read(sent.text("followUp")).ifPresent(day -> planning.planFollowUp(held, day));
        return Open.to(held, "?saved=adopted");
    }

    private Set<String> faults(Sent sent, Plan held) {
        var faults = new TreeSet<String>();
        if (!sent.has("confirmed")) {
            faults.add("confirmed");
        }
        if (!Plan.missing(held.measures()).isEmpty()) {
            faults.add("measures");
        }
        for (var day : Set.of("discussedOn", "followUp")) {
            if (sent.has(day) && days.read(sent.text(day)).isEmpty()) {
                faults.add(day);
            }
        }
        if (sent.version() != held.version()) {
            faults.add("conflict");
        }
        return faults;
    }

    private void discussed(Plan plan, LocalDate day) {
        var known = plan.heading();
        planning.change(plan, new Heading(known.title(), known.team(), known.schoolYear(), day, known.hoursSetAside()));
    }

    private Response show(int status, Plan plan, Form form) {
        return Open.page(status, Templates.adopt(open.view(plan), form, plan.version()));
    }
}
