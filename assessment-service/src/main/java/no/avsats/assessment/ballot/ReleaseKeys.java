package no.avsats.assessment.ballot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.assessment.cipher.Hpke;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.keystore.KeyStore;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.AssessmentOpened;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SchoolAssessment;

/** Makes the keys of a school's assessment when it opens, and sees to it that none outlives its release. */
@ApplicationScoped
public class ReleaseKeys {

    private static final Pattern NAME =
            Pattern.compile("(?:release|marks)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}).*");

    /** No opening takes so long: a key that no row names by then was made by one that failed. */
    private static final Duration STRAY = Duration.ofHours(1);

    private final KeyStore keys;

    ReleaseKeys(KeyStore keys) {
        this.keys = keys;
    }

    void make(@Observes AssessmentOpened opened) {
        Stream.of(Respondent.values())
                .filter(role -> isAnswered(opened.assessment(), role))
                .forEach(role -> make(opened.assessment().id(), role));
        keys.add(PersonMarks.name(opened.assessment().issuingList()), PersonMarks.newSecret());
    }

    private static boolean isAnswered(SchoolAssessment assessment, Respondent role) {
        return Stream.of(Answering.values()).anyMatch(way -> assessment.answersBy(role, way));
    }

    /** The private half first: a row whose key is missing would take answers that nobody can open. */
    private void make(UUID assessment, Respondent role) {
        var pair = Hpke.generate();
        var key = new ReleaseKey(assessment, role, Hpke.encoded((ECPublicKey) pair.getPublic()), true);
        keys.add(key.name(), pair.getPrivate().getEncoded());
        Side.ANSWERS.sql(database -> {
            key.add(database);
            return key;
        });
    }

    /** At start-up too: the process may have ended between a release and the end of its keys. */
    void destroyWhatIsReleased(@Observes StartupEvent started) {
        destroyWhatIsReleased();
    }

    @Scheduled(every = "1h", delayed = "60s", concurrentExecution = ConcurrentExecution.SKIP)
    void destroyWhatIsReleased() {
        var old = Set.copyOf(keys.names(STRAY));
        for (var name : keys.names(Duration.ZERO)) {
            var matched = NAME.matcher(name);
            if (matched.matches() && isDone(UUID.fromString(matched.group(1)), name, old.contains(name))) {
                keys.destroy(name);
            }
        }
    }

    private static boolean isDone(UUID list, String name, boolean old) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var over = isReleased(list);
            return name.equals(PersonMarks.name(list))
                    ? over
                    : (over || old) && !names(list).contains(name);
        });
    }

    /** @param list a school's assessment, or a round whose schools share one list */
    private static boolean isReleased(UUID list) {
        return SchoolAssessment.<SchoolAssessment>findByIdOptional(list)
                        .filter(SchoolAssessment::isReleased)
                        .isPresent()
                || Round.<Round>findByIdOptional(list).filter(Round::isClosed).isPresent();
    }

    private static Set<String> names(UUID assessment) {
        return of(assessment).stream().map(ReleaseKey::name).collect(Collectors.toSet());
    }

    static List<ReleaseKey> of(UUID assessment) {
        return Side.ANSWERS.sql(database -> ReleaseKey.list(database, assessment));
    }
}
