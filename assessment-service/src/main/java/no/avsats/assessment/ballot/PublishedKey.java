package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;

/**
 * What the answer side verifies a school's ballots with: one for everybody, or a ballot signed with a person's own key would tell
 * who they are.
 */
@Entity
@IdClass(PublishedKey.Key.class)
@Table(name = "ballot_verification_key")
class PublishedKey extends PanacheEntityBase {

    @Id
    UUID assessment;

    @Id
    @Enumerated(EnumType.STRING)
    Respondent role;

    byte[] encoded;

    record Key(UUID assessment, Respondent role) {}

    static void publish(UUID assessment, Respondent role, VerificationKey key) {
        Side.ANSWERS.tell(() -> {
            var published = new PublishedKey();
            published.assessment = assessment;
            published.role = role;
            published.encoded = key.encoded();
            published.persist();
        });
    }

    static Optional<VerificationKey> of(UUID assessment, Respondent role) {
        return Side.ANSWERS
                .ask(() -> PublishedKey.<PublishedKey>find("assessment = ?1 and role = ?2", assessment, role)
                        .firstResultOptional())
                .map(each -> VerificationKey.read(each.encoded));
    }
}
