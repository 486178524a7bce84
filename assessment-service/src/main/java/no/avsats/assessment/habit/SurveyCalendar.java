package no.avsats.assessment.habit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.avsats.assessment.round.OneByOne;
import no.avsats.assessment.round.SchoolDays;

/** Opens surveys on their first day and closes them after their last. Hourly, so that a restart at midnight misses no day. */
@ApplicationScoped
class SurveyCalendar {

    private final Surveying surveying;

    SurveyCalendar(Surveying surveying) {
        this.surveying = surveying;
    }

    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void turnToday() {
        turn(SchoolDays.today());
    }

    void turn(LocalDate today) {
        var due = QuarkusTransaction.requiringNew()
                .call(() ->
                        HabitSurvey.due(today).stream().map(SurveyDetails::of).toList());
        OneByOne.run(due, each -> HabitSurvey.held(each.id(), each.owner())
                .filter(survey -> !survey.isClosed())
                .ifPresent(survey -> surveying.turn(survey, today)));
    }
}
