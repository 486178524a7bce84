package no.avsats.strategy.advice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.events.AssessmentReleased;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a release proposes to a school. A pool's release is for all its schools. */
@Entity
@Table(name = "school_advice")
class SchoolAdvice extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    long version;
    Instant releasedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Proposal> advice;

    @Embeddable
    record Key(UUID round, String school, String unit) implements Serializable {}

    static void take(AssessmentReleased released) {
        var proposals = released.advice().stream().map(Proposal::of).toList();
        released.schools().forEach(school -> take(released, school, proposals));
    }

    private static void take(AssessmentReleased released, String school, List<Proposal> proposals) {
        var key = new Key(released.round(), school, released.unit());
        SchoolAdvice known = findById(key);
        if (known == null) {
            var fresh = new SchoolAdvice();
            fresh.key = key;
            fresh.become(released, proposals);
            fresh.persist();
        } else if (known.version < released.version()) {
            known.become(released, proposals);
        }
    }

    static Optional<UUID> newestRound(String school) {
        return SchoolAdvice.<SchoolAdvice>find("key.school = ?1 order by releasedAt desc, key.round", school)
                .firstResultOptional()
                .map(newest -> newest.key.round());
    }

    /** The school's own first, then its pool's. */
    static List<SchoolAdvice> of(String school, UUID round) {
        return list(
                "key.school = ?1 and key.round = ?2 order by (case when key.unit = ?1 then 0 else 1 end), key.unit",
                school,
                round);
    }

    private void become(AssessmentReleased released, List<Proposal> proposals) {
        version = released.version();
        releasedAt = released.releasedAt();
        advice = proposals;
    }
}
