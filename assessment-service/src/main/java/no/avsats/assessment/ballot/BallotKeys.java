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
 * One pair of keys for each school assessment where people log in to answer. They are made ahead, within a minute of the planning;
 * where a round opens faster than that, the first who asks waits some tenths of a second.
 */
@ApplicationScoped
class BallotKeys {

    @Scheduled(every = "1m", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void makeAhead() {
        OneByOne.run(QuarkusTransaction.requiringNew().call(BallotKeys::missing), BallotKeys::make);
    }

    SigningKey signing(SchoolAssessment open) {
        var role = open.ballotRole();
        return IssuingKey.of(open.id(), role).orElseGet(() -> {
            makeNow(new Needed(open.id(), role));
            return IssuingKey.of(open.id(), role).orElseThrow(NoBallot::new);
        });
    }

    /** @throws UnknownBallot when nobody logs in to answer there */
    VerificationKey published(SchoolAssessment open) {
        var role = open.ballotRole();
        if (!open.answersBy(role, Answering.LOGIN)) {
            throw new UnknownBallot();
        }
        return PublishedKey.of(open.id(), role).orElseGet(() -> {
            makeNow(new Needed(open.id(), role));
            return PublishedKey.of(open.id(), role).orElseThrow(UnknownBallot::new);
        });
    }

    private record Needed(UUID assessment, Respondent role) {}

    private static List<Needed> missing() {
        var made = new HashSet<>(IssuingKey.assessments());
        return SchoolAssessment.toAnswer().stream()
                .filter(each -> each.answersBy(each.ballotRole(), Answering.LOGIN))
                .filter(each -> !made.contains(each.id()))
                .map(each -> new Needed(each.id(), each.ballotRole()))
                .toList();
    }

    private static void makeNow(Needed needed) {
        QuarkusTransaction.requiringNew().run(() -> make(needed));
    }

    /** Who comes second waits for the first, and finds the first one's. */
    private static void make(Needed needed) {
        var key = SigningKey.generate();
        if (IssuingKey.keep(needed.assessment, needed.role, key)) {
            PublishedKey.publish(needed.assessment, needed.role, key.verification());
            KeyFingerprint.keep(needed.assessment, key.verification().fingerprint());
        }
    }
}
