package no.avsats.strategy.planpages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import no.avsats.frame.Days;
import no.avsats.frame.Language;
import no.avsats.strategy.advice.Result;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.plan.PlanRequest;
import no.avsats.strategy.plan.Planning;
import no.avsats.strategy.plan.SchoolYear;
import no.avsats.strategy.plan.UnfitPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where a plan begins: what the result proposes is ticked already, and everything can be changed later. */
@Path("/strategy/plans")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class NewPlanPage {

    private static final Set<Role> WRITERS = Set.of(Role.LEADER, Role.COORDINATOR);

    /** Weeks that a measure has until somebody says otherwise. */
    private static final int USUAL_WEEKS = 20;

    private final Caller caller;
    private final Planning planning;
    private final Labels labels;
    private final Days days;
    private final Language language;

    NewPlanPage(Caller caller, Planning planning, Labels labels, Days days, Language language) {
        this.caller = caller;
        this.planning = planning;
        this.labels = labels;
        this.days = days;
        this.language = language;
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance begin(
                PlanForm page, String school, String name, Choices choices, List<SchoolYear> years);
    }

    /**
     * @param round whose result it begins from; empty for the newest
     * @param school one of those where the reader makes plans; empty for the one that they act for
     */
    @GET
    @Path("new")
    @Transactional
    @Operation(hidden = true)
    public Response newPlanForm(
            @QueryParam("round") @DefaultValue("") String round,
            @QueryParam("school") @DefaultValue("") String school) {
        var here = writersPlace(school);
        var today = SchoolYear.today();
        var form = PlanForm.empty(
                round,
                Choices.usual(result(here, round)),
                texts().usualTitle(SchoolYear.of(today).text()),
                SchoolYear.of(today),
                texts().usualResponsible(),
                days.typed(today),
                days.typed(today.plusWeeks(USUAL_WEEKS)));
        return page(200, here, form);
    }

    @POST
    @Path("{school}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response makePlan(@RestPath String school, MultivaluedMap<String, String> fields) {
        var form = PlanForm.of(new Sent(fields));
        var faults = form.faults(days::read);
        if (!faults.isEmpty()) {
            return page(422, school, form.with(faults));
        }
        try {
            var id = PlanRequest.once(school, form.key(), form, () -> draft(school, form));
            return Response.seeOther(URI.create("/strategy/plans/" + school + "/" + id + "?saved=made"))
                    .build();
        } catch (UnfitPlan unfit) {
            return page(422, school, form.with(Set.of("choices")));
        }
    }

    private UUID draft(String school, PlanForm form) {
        return planning.draft(
                        school,
                        form.planKind(),
                        form.heading(days::read),
                        Sent.uuid(form.round()).orElse(null),
                        form.wanted(days::read),
                        language.current())
                .id();
    }

    private Response page(int status, String school, PlanForm form) {
        var owner = Organisation.ownerOf(school).orElse(school);
        var choices =
                Choices.of(school, owner, result(school, form.round()), Set.of(), form.advice(), form.goals(), labels);
        var year = SchoolYear.of(SchoolYear.today());
        return Open.page(
                status,
                Templates.begin(form, school, labels.organisation(school), choices, List.of(year, year.next())));
    }

    private static Optional<Result> result(String school, String round) {
        return Sent.uuid(round).map(id -> Result.of(school, id)).orElseGet(() -> Result.newest(school));
    }

    /** @throws NotFoundException where the reader makes no plans */
    private String writersPlace(String school) {
        return Stream.concat(caller.acting().stream(), caller.grants().stream())
                .filter(grant -> WRITERS.contains(grant.role()))
                .map(Grant::place)
                .filter(place -> school.isEmpty() || place.equals(school))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private PlanTexts texts() {
        return MessageBundles.get(PlanTexts.class, Localized.Literal.of(language.current()));
    }
}
