package no.avsats.assessment.participation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.round.OneByOne;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.outbox.Outbox;

/** Counts participation at every open school, once an hour: more often, and one could watch a single person answer. */
@ApplicationScoped
class Counting {

    private final Outbox outbox;

    Counting(Outbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(cron = "0 7 * * * ?", concurrentExecution = ConcurrentExecution.SKIP)
    void countAll() {
        var open = QuarkusTransaction.requiringNew().call(() -> SchoolAssessment.open().stream()
                .map(SchoolAssessment::id)
                .toList());
        OneByOne.run(open, this::count);
    }

    private void count(UUID id) {
        SchoolAssessment assessment =
                SchoolAssessment.<SchoolAssessment>findById(id).held();
        if (assessment.state() != State.OPEN) {
            return;
        }
        var turnout = new Turnout(assessment);
        assessment
                .count(turnout::answered, turnout::invited)
                .forEach(counted -> outbox.add(counted.school(), counted.round().toString(), counted));
    }
}
