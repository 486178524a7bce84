package no.avsats.assessment.round;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.events.ParticipationCounted.State;

/**
 * Fingerprint of the key that a school's ballots are verified with, as everybody outside may know it: it stands on the poster, in
 * the letter, in the event and on a second host. Whoever compares it sees that nobody got a key of their own.
 */
@Entity
@Table(name = "key_fingerprint")
public class KeyFingerprint extends PanacheEntityBase {

    private static final int SHOWN = 16;

    @Id
    UUID assessment;

    String fingerprint;
    boolean announced;

    /** @param fingerprint SHA-256 of the encoded key, 64 hexadecimal characters */
    public static void keep(UUID assessment, String fingerprint) {
        var kept = new KeyFingerprint();
        kept.assessment = assessment;
        kept.fingerprint = fingerprint;
        kept.persist();
    }

    /** Empty until the key is made, and where nobody logs in to answer. */
    public static Optional<String> findOf(UUID assessment) {
        return KeyFingerprint.<KeyFingerprint>findByIdOptional(assessment).map(kept -> kept.fingerprint);
    }

    /** As people compare it: the first 16 characters in groups of four. */
    public static String shown(String fingerprint) {
        return fingerprint.substring(0, SHOWN).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** A school's key in a round that is planned or open. */
    public record SchoolKey(UUID assessment, UUID round, String school, String fingerprint) {}

    /** Those of the owner's schools that answer now or later, by id of the assessment. */
    public static List<SchoolKey> listOfOwner(String owner) {
        return find("""
                        select k.assessment, a.round.id, a.school, k.fingerprint
                        from KeyFingerprint k join SchoolAssessment a on a.id = k.assessment
                        where a.round.owner = ?1 and a.state in ?2 order by k.assessment""", owner, List.of(State.PLANNED, State.OPEN))
                .project(SchoolKey.class)
                .list();
    }

    private record OfSchool(String school, String fingerprint) {}

    /** Fingerprints of a round by school; from now on they count as told. */
    static Map<String, String> tell(UUID round) {
        var found = find(
                        "select a.school, k.fingerprint from KeyFingerprint k join SchoolAssessment a on a.id = k.assessment"
                                + " where a.round.id = ?1",
                        round)
                .project(OfSchool.class)
                .list();
        update(
                "announced = true where announced = false and assessment in"
                        + " (select a.id from SchoolAssessment a where a.round.id = ?1)",
                round);
        return found.stream().collect(toUnmodifiableMap(OfSchool::school, OfSchool::fingerprint));
    }

    /** A round with keys that nobody was told of yet. */
    record Untold(UUID round, String owner) {}

    static List<Untold> listUntold() {
        return find("""
                        select distinct a.round.id, a.round.owner
                        from KeyFingerprint k join SchoolAssessment a on a.id = k.assessment
                        where k.announced = false and a.round.closed = false""").project(Untold.class).list();
    }
}
