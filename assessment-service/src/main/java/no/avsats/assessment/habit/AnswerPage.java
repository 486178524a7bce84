package no.avsats.assessment.habit;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Choice;
import no.avsats.assessment.framework.Habits;
import no.avsats.assessment.framework.Habits.Habit;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where a leader answers, all on one page and once. */
@Path("/assessment/habits/{survey}/answers")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AnswerPage {

    private final Caller caller;
    private final Surveying surveying;

    AnswerPage(Caller caller, Surveying surveying) {
        this.caller = caller;
        this.surveying = surveying;
    }

    @CheckedTemplate(basePath = "habit")
    static class Templates {
        private Templates() {}

        /** @param wrong nothing was answered */
        static native TemplateInstance answers(SurveyDetails page, Habits habits, String stage, boolean wrong);

        static native TemplateInstance done(SurveyDetails page, boolean answered);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response habitsToAnswer(@RestPath UUID survey) {
        var found = survey(survey);
        if (found.isClosed()) {
            return Response.seeOther(URI.create(found.path() + "/result")).build();
        }
        if (!found.isOpen(SchoolDays.today()) || surveying.hasAnswered(found)) {
            return done(200, found);
        }
        return page(200, Templates.answers(SurveyDetails.of(found), surveying.habits(found), Cell.NO_STAGE, false));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response answerHabits(@RestPath UUID survey, MultivaluedMap<String, String> sent) {
        var found = survey(survey);
        var habits = surveying.habits(found);
        var stage = chosen(sent, "stage", habits.stages()).orElse(Cell.NO_STAGE);
        var answers = answers(sent, habits);
        if (answers.isEmpty()) {
            return page(422, Templates.answers(SurveyDetails.of(found), habits, stage, true));
        }
        try {
            surveying.answer(found, stage, answers);
            return Response.seeOther(URI.create(found.path() + "/answers")).build();
        } catch (AnsweredAlready | SurveyNotOpen late) {
            return done(409, found);
        }
    }

    /** Of an owner whose school the caller leads. */
    private HabitSurvey survey(UUID id) {
        var owners = caller.grants().stream()
                .filter(grant -> grant.role() == Role.LEADER)
                .map(Grant::owner)
                .collect(toUnmodifiableSet());
        return HabitSurvey.of(id, owners).orElseThrow(NotFoundException::new);
    }

    private static Map<String, String> answers(MultivaluedMap<String, String> sent, Habits habits) {
        return habits.questions().stream()
                .filter(habit -> answer(sent, habits, habit).isPresent())
                .collect(toUnmodifiableMap(
                        Habit::id, habit -> answer(sent, habits, habit).orElseThrow()));
    }

    private static Optional<String> answer(MultivaluedMap<String, String> sent, Habits habits, Habit habit) {
        return chosen(sent, habit.id(), habits.answersTo(habit));
    }

    /** Empty for nothing, and for what is not among the choices. */
    private static Optional<String> chosen(MultivaluedMap<String, String> sent, String field, List<Choice> choices) {
        return Optional.ofNullable(sent.getFirst(field))
                .filter(id -> choices.stream().anyMatch(choice -> choice.id().equals(id)));
    }

    private Response done(int status, HabitSurvey survey) {
        return page(status, Templates.done(SurveyDetails.of(survey), surveying.hasAnswered(survey)));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }
}
