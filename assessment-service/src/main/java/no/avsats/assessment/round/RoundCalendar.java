package no.avsats.assessment.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Opens waves on their day. Hourly, so that a day with a restart at midnight is not missed. */
@ApplicationScoped
class RoundCalendar {

    private final Planning planning;

    RoundCalendar(Planning planning) {
        this.planning = planning;
    }

    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void openToday() {
        openDue(SchoolDays.today());
    }

    /** Keys are made within a minute of the planning: everybody outside hears of them a minute later. */
    @Scheduled(every = "1m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellKeys() {
        OneByOne.run(
                QuarkusTransaction.requiringNew().call(KeyFingerprint::listUntold),
                untold -> planning.tellKeys(untold.round(), untold.owner()));
    }

    void openDue(LocalDate today) {
        var due = QuarkusTransaction.requiringNew().call(() -> SchoolAssessment.toOpen(today));
        due.forEach(each ->
                QuarkusTransaction.requiringNew().run(() -> planning.open(each.round(), each.owner(), each.wave())));
    }
}
