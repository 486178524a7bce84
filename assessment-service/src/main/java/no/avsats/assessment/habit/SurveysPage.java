package no.avsats.assessment.habit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.avsats.assessment.round.Office;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.assessment.round.UnfitPlan;
import no.avsats.frame.Days;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The office's surveys: the list, planning one, opening and closing it, moving its last day. */
@Path("/assessment/habits")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SurveysPage {

    private static final int ROWS = 20;

    private final Office office;
    private final Surveying surveying;
    private final Days days;

    SurveysPage(Office office, Surveying surveying, Days days) {
        this.office = office;
        this.surveying = surveying;
        this.days = days;
    }

    /**
     * @param older token of the next page; null on the last one
     * @param form null while a survey is under way
     * @param first title of survey 1, where the form is for its survey 2; empty otherwise
     */
    record View(
            List<SurveyDetails> surveys,
            @Nullable String older,
            @Nullable SurveyForm form,
            String first,
            Set<String> wrong) {}

    @CheckedTemplate(basePath = "habit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance surveys(View page);

        static native TemplateInstance survey(SurveyDetails page, boolean enough, String typed, boolean wrong);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response habitSurveysOfOwner(
            @QueryParam("again") @Nullable UUID again, @QueryParam("pageToken") @Nullable String pageToken) {
        var first = Optional.ofNullable(again)
                .map(id -> HabitSurvey.of(id, office.owner()).orElseThrow(NotFoundException::new));
        return list(200, SurveyForm.empty(first.orElse(null)), Set.of(), pageToken);
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response planHabits(@BeanParam SurveyForm form) {
        var faults = form.faults(days::read);
        if (!faults.isEmpty()) {
            return list(422, form, faults, null);
        }
        try {
            var survey = surveying.plan(office.owner(), form.plan(framework(form), days::read), null);
            return Response.seeOther(URI.create(survey.path())).build();
        } catch (UnfitPlan unfit) {
            return list(422, form, SurveyForm.fields(unfit), null);
        } catch (SurveyUnderWay underWay) {
            return list(409, form, Set.of(), null);
        }
    }

    @GET
    @Path("{survey}")
    @Transactional
    @Operation(hidden = true)
    public Response habitSurveyOf(@RestPath UUID survey) {
        var found = HabitSurvey.of(survey, office.owner()).orElseThrow(NotFoundException::new);
        return page(200, found, "", false);
    }

    @POST
    @Path("{survey}")
    @Transactional
    @Operation(hidden = true)
    public Response extendHabits(@RestPath UUID survey, @RestForm @DefaultValue("") String closesOn) {
        var held = held(survey);
        var day = days.read(closesOn);
        if (day.isEmpty() || held.isClosed()) {
            return page(422, held, closesOn, true);
        }
        try {
            held.extend(day.get(), SchoolDays.today());
            return to(held);
        } catch (UnfitPlan earlier) {
            return page(422, held, closesOn, true);
        }
    }

    @POST
    @Path("{survey}/opening")
    @Transactional
    @Operation(hidden = true)
    public Response openHabits(@RestPath UUID survey) {
        var held = held(survey);
        surveying.open(held);
        return to(held);
    }

    @POST
    @Path("{survey}/closing")
    @Transactional
    @Operation(hidden = true)
    public Response closeHabits(@RestPath UUID survey) {
        var held = held(survey);
        surveying.close(held);
        return to(held);
    }

    private HabitSurvey held(UUID survey) {
        return HabitSurvey.held(survey, office.owner()).orElseThrow(NotFoundException::new);
    }

    /** Survey 2 asks what survey 1 asked; survey 1 asks what is newest. */
    private String framework(SurveyForm form) {
        var owner = office.owner();
        return Optional.ofNullable(form.follows())
                .map(first -> HabitSurvey.of(first, owner).orElseThrow(NotFoundException::new).framework)
                .orElseGet(() -> surveying.asking(owner).getFirst().key());
    }

    private Response list(int status, SurveyForm form, Set<String> wrong, @Nullable String pageToken) {
        var owner = office.owner();
        var found = HabitSurvey.after(owner, PageToken.key(pageToken), ROWS);
        var page = Listing.of(found, ROWS, HabitSurvey::listKey).map(SurveyDetails::of);
        var first = Optional.ofNullable(form.follows()).flatMap(id -> HabitSurvey.of(id, owner));
        var view = new View(
                page.data(),
                page.pageToken(),
                HabitSurvey.current(owner).isPresent() ? null : form,
                first.map(HabitSurvey::title).orElse(""),
                wrong);
        return Response.status(status).entity(Templates.surveys(view).render()).build();
    }

    private static Response page(int status, HabitSurvey survey, String typed, boolean wrong) {
        var enough = HabitAnswered.people(survey.id) >= Figures.FEWEST;
        return Response.status(status)
                .entity(Templates.survey(SurveyDetails.of(survey), enough, typed, wrong)
                        .render())
                .build();
    }

    private static Response to(HabitSurvey survey) {
        return Response.seeOther(URI.create(survey.path())).build();
    }
}
