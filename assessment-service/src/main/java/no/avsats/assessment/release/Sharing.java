package no.avsats.assessment.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That the principal let the office see a release before its last day. */
@Entity
@Table(name = "release_shared")
class Sharing extends PanacheEntityBase {

    @Id
    UUID release;

    Instant sharedAt;

    /** Empty when it was shared before. */
    static Optional<Instant> share(Release release) {
        var now = Instant.now();
        var added = getEntityManager()
                .createNativeQuery(
                        "insert into release_shared (release, shared_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, release.id())
                .setParameter(2, now)
                .executeUpdate();
        return added == 0 ? Optional.empty() : Optional.of(now);
    }

    /** Whether the principal of every school of a pool has shared what the school released by itself. */
    static boolean isSharedByAll(Release pool) {
        return pool.schools.size()
                == count(
                        "release in (select l.id from Release l where l.round = ?1 and l.unit in ?2)",
                        pool.round,
                        pool.schools);
    }

    static Optional<Instant> of(Release release) {
        return Sharing.<Sharing>findByIdOptional(release.id()).map(sharing -> sharing.sharedAt);
    }
}
