package no.avsats.assessment.habit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.ballot.Issuing;
import no.avsats.assessment.ballot.PersonMarks;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Habits;
import no.avsats.assessment.keystore.KeyStore;
import no.avsats.assessment.keystore.KeysDone;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.assessment.round.UnfitPlan;
import no.avsats.problem.KeyReused;
import no.avsats.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Plans, opens, answers and closes surveys. Runs in the caller's transaction; pages and JSON call the same methods. */
@ApplicationScoped
public class Surveying {

    private final Frameworks frameworks;
    private final Issuing issuing;
    private final KeyStore keys;
    private final Event<KeysDone> done;

    Surveying(Frameworks frameworks, Issuing issuing, KeyStore keys, Event<KeysDone> done) {
        this.frameworks = frameworks;
        this.issuing = issuing;
        this.keys = keys;
        this.done = done;
    }

    /**
     * @param idempotencyKey the same plan under the same key gives the same survey
     * @throws UnfitPlan when it breaks rules
     * @throws SurveyUnderWay when the owner has one that is not closed
     * @throws KeyReused when the key came with another plan
     */
    HabitSurvey plan(String owner, SurveyPlan plan, @Nullable String idempotencyKey) {
        HabitSurvey.queue(owner);
        return Optional.ofNullable(idempotencyKey)
                .flatMap(key -> HabitSurvey.planned(owner, key))
                .map(before -> before.samePlan(plan))
                .orElseGet(() -> planAnew(owner, plan, idempotencyKey));
    }

    private HabitSurvey planAnew(String owner, SurveyPlan plan, @Nullable String idempotencyKey) {
        var today = SchoolDays.today();
        require(owner, plan, today);
        if (HabitSurvey.current(owner).isPresent()) {
            throw new SurveyUnderWay();
        }
        var survey = HabitSurvey.plan(owner, plan, idempotencyKey);
        survey.persist();
        if (!survey.opensOn.isAfter(today)) {
            open(survey);
        }
        return survey;
    }

    private void require(String owner, SurveyPlan plan, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (plan.closesOn().isBefore(plan.opensOn()) || plan.closesOn().isBefore(today)) {
            errors.add(new FieldError("/closesOn", "PAST", "Closes before it opens, or the last day is over."));
        }
        if (asking(owner).stream().noneMatch(each -> each.key().equals(plan.framework()))) {
            errors.add(new FieldError("/framework", "UNKNOWN_FRAMEWORK", "No such framework asks about habits."));
        }
        if (plan.follows() != null && !isComparable(owner, plan, plan.follows())) {
            var detail = "Survey 2 follows a closed survey 1 with the same framework.";
            errors.add(new FieldError("/follows", "NOT_COMPARABLE", detail));
        }
        if (!errors.isEmpty()) {
            throw new UnfitPlan(errors);
        }
    }

    private static boolean isComparable(String owner, SurveyPlan plan, UUID follows) {
        return HabitSurvey.of(follows, owner)
                .filter(first -> first.isClosed() && first.follows == null)
                .filter(first -> first.framework.equals(plan.framework()))
                .isPresent();
    }

    /** Frameworks that the owner can see and that ask about habits, the newest first. */
    List<Framework> asking(String owner) {
        return frameworks.of(owner).stream()
                .filter(each -> each.habits() != null)
                .toList();
    }

    /** What the survey asks. */
    Habits habits(HabitSurvey survey) {
        return Optional.ofNullable(frameworks.get(survey.framework).habits()).orElseThrow();
    }

    /** Once more does nothing. The survey must be held. */
    void open(HabitSurvey survey) {
        if (survey.open(SchoolDays.today())) {
            keys.add(PersonMarks.name(survey.id), PersonMarks.newSecret());
            HabitSums.begin(survey.id);
        }
    }

    /** Keeps what may be shown and forgets the rest. Once more does nothing. The survey must be held. */
    void close(HabitSurvey survey) {
        if (survey.isClosed()) {
            return;
        }
        var released = survey.state == SurveyState.OPEN ? HabitSums.release(survey.id) : Figures.NONE;
        HabitAnswered.forget(survey.id);
        survey.close(SchoolDays.today(), released);
        done.fire(new KeysDone(List.of(PersonMarks.name(survey.id))));
    }

    /** Does what the calendar says. The survey must be held. */
    void turn(HabitSurvey survey, LocalDate today) {
        if (survey.closesOn.isBefore(today)) {
            close(survey);
        } else if (!survey.opensOn.isAfter(today)) {
            open(survey);
        }
    }

    /**
     * Counts the caller's answers.
     *
     * @param stage empty when it was not told
     * @param answers by question; what was not answered is missing
     * @throws SurveyNotOpen when it is not
     * @throws AnsweredAlready when the caller has
     */
    void answer(HabitSurvey survey, String stage, Map<String, String> answers) {
        survey.mustBeOpen(SchoolDays.today());
        HabitAnswered.record(survey.id, issuing.mark(survey.id));
        HabitSums.add(survey.id, stage, answers);
    }

    /** Unknown once it is closed: the list is gone. */
    boolean hasAnswered(HabitSurvey survey) {
        return survey.state == SurveyState.OPEN && HabitAnswered.has(survey.id, issuing.mark(survey.id));
    }

    /** What waits for the caller, who leads a school of the owner. */
    public Optional<HabitSurvey> waiting(String owner) {
        return HabitSurvey.current(owner)
                .filter(survey -> survey.isOpen(SchoolDays.today()))
                .filter(survey -> !hasAnswered(survey));
    }
}
