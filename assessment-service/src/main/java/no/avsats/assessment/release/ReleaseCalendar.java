package no.avsats.assessment.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import no.avsats.assessment.ballot.Receipt;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.round.OneByOne;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SchoolDays;

/** Closes schools when their last day is over, and forgets what has been kept long enough. */
@ApplicationScoped
class ReleaseCalendar {

    /** How long receipts stay after closing. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Closing closing;

    ReleaseCalendar(Closing closing) {
        this.closing = closing;
    }

    @Scheduled(every = "1h", delayed = "45s", concurrentExecution = ConcurrentExecution.SKIP)
    void today() {
        closeDue(SchoolDays.today());
        forget(Instant.now());
    }

    void closeDue(LocalDate today) {
        var due = QuarkusTransaction.requiringNew().call(() -> SchoolAssessment.toClose(today).stream()
                .map(SchoolAssessment::id)
                .toList());
        OneByOne.run(due, this::close);
    }

    void forget(Instant now) {
        var before = now.minus(KEPT);
        QuarkusTransaction.requiringNew().run(() -> {
            var closed = LocalDate.ofInstant(before, ZoneOffset.UTC);
            Receipt.forgetClosedBefore(closed);
        });
    }

    /** A leader may have closed it meanwhile. */
    private void close(UUID id) {
        SchoolAssessment assessment = SchoolAssessment.findById(id);
        if (assessment.state() == State.OPEN) {
            closing.close(assessment);
        }
    }
}
