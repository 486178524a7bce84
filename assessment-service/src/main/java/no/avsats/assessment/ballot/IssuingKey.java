package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;

/** What a school's ballots are signed with, as long as the school is open; the answer side never sees it. */
@Entity
@IdClass(IssuingKey.Key.class)
@Table(name = "ballot_signing_key")
class IssuingKey extends PanacheEntityBase {

    @Id
    UUID assessment;

    @Id
    @Enumerated(EnumType.STRING)
    Respondent role;

    byte[] encoded;

    record Key(UUID assessment, Respondent role) {}

    /** False when there is one: then this one is forgotten. */
    static boolean keep(UUID assessment, Respondent role, SigningKey key) {
        return Side.ISSUING.ask(() -> getEntityManager()
                        .createNativeQuery("insert into ballot_signing_key (assessment, role, encoded)"
                                + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, assessment)
                        .setParameter(2, role.name())
                        .setParameter(3, key.encoded())
                        .executeUpdate()
                == 1);
    }

    static Optional<SigningKey> of(UUID assessment, Respondent role) {
        return Side.ISSUING
                .ask(() -> IssuingKey.<IssuingKey>find("assessment = ?1 and role = ?2", assessment, role)
                        .firstResultOptional())
                .map(each -> SigningKey.read(each.encoded));
    }

    /** Those that have a key. */
    static List<UUID> assessments() {
        return Side.ISSUING.ask(() -> getEntityManager()
                .createQuery("select k.assessment from IssuingKey k", UUID.class)
                .getResultList());
    }

    static void forget(UUID assessment) {
        Side.ISSUING.tell(() -> delete("assessment", assessment));
    }
}
