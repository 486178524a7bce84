package no.avsats.assessment.ballot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.KeyFingerprint;
import no.avsats.assessment.round.OneByOne;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * One pair of keys for each school assessment where teachers log in. They are made ahead, within a minute of the planning;
 * where a round opens faster than that, the first who asks waits some tenths of a second.
 */
@ApplicationScoped
class BallotKeys {

    private static final Respondent ROLE = Respondent.TEACHER;

    @Scheduled(every = "1m", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void makeAhead() {
        OneByOne.run(QuarkusTransaction.requiringNew().call(BallotKeys::missing), BallotKeys::make);
    }

    SigningKey signing(SchoolAssessment open) {
        return IssuingKey.of(open.id(), ROLE).orElseGet(() -> {
            makeNow(open.id());
            return IssuingKey.of(open.id(), ROLE).orElseThrow(NoBallot::new);
        });
    }

    /** @throws UnknownBallot when nobody logs in to answer there */
    VerificationKey published(SchoolAssessment open) {
        if (!open.answersBy(ROLE, Answering.LOGIN)) {
            throw new UnknownBallot();
        }
        return PublishedKey.of(open.id(), ROLE).orElseGet(() -> {
            makeNow(open.id());
            return PublishedKey.of(open.id(), ROLE).orElseThrow(UnknownBallot::new);
        });
    }

    private static List<UUID> missing() {
        var made = new HashSet<>(IssuingKey.assessments());
        return SchoolAssessment.toAnswer().stream()
                .filter(each -> each.answersBy(ROLE, Answering.LOGIN))
                .map(SchoolAssessment::id)
                .filter(id -> !made.contains(id))
                .toList();
    }

    private static void makeNow(UUID assessment) {
        QuarkusTransaction.requiringNew().run(() -> make(assessment));
    }

    /** Who comes second waits for the first, and finds the first one's. */
    private static void make(UUID assessment) {
        var key = SigningKey.generate();
        if (IssuingKey.keep(assessment, ROLE, key)) {
            PublishedKey.publish(assessment, ROLE, key.verification());
            KeyFingerprint.keep(assessment, key.verification().fingerprint());
        }
    }
}
