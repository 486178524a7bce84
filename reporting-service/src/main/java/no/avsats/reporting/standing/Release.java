package no.avsats.reporting.standing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.events.AssessmentReleased;
import no.avsats.assessment.events.ReleaseShared;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a school or pool released in a round. */
@Entity
class Release extends PanacheEntityBase {

    private static final String POOL = "AVSATS:POOL:";

    @EmbeddedId
    Key key;

    UUID release;
    String owner;
    long version;

    @Nullable
    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> schools;

    Instant releasedAt;
    LocalDate officeFrom;

    @Nullable
    Instant sharedAt;

    @Embeddable
    record Key(UUID round, String unit) implements Serializable {}

    /** True when it was new. */
    static boolean take(AssessmentReleased released) {
        var key = new Key(released.round(), released.unit());
        Release known = findById(key);
        if (known != null) {
            known.refuseAnother(released.release());
            return false;
        }
        var release = new Release();
        release.key = key;
        release.release = released.release();
        release.owner = released.owner();
        release.version = released.version();
        release.name = released.name();
        release.schools = released.schools();
        release.releasedAt = released.releasedAt();
        release.officeFrom = released.officeFrom();
        release.persist();
        released.cells().forEach(cell -> ReleasedCell.add(key, cell));
        return true;
    }

    static void take(ReleaseShared shared) {
        Release release = findById(new Key(shared.round(), shared.unit()));
        if (release == null || !release.release.equals(shared.release())) {
            throw new UnknownRelease(shared.release());
        }
        if (shared.version() > release.version) {
            release.version = shared.version();
            release.sharedAt = shared.sharedAt();
        }
    }

    /** The whole round's, shown or not: to count them. */
    static List<UUID> identities(UUID round) {
        return Release.<Release>list("key.round", round).stream()
                .map(one -> one.release)
                .toList();
    }

    static List<Release> of(String owner, UUID round) {
        return list("owner = ?1 and key.round = ?2", owner, round);
    }

    boolean isPool() {
        return key.unit().startsWith(POOL);
    }

    /** The day until which the office waits; empty when it sees the figures on the day named. */
    Optional<LocalDate> waitsUntil(LocalDate today) {
        return sharedAt == null && officeFrom.isAfter(today) ? Optional.of(officeFrom) : Optional.empty();
    }

    private void refuseAnother(UUID other) {
        if (!release.equals(other)) {
            throw new SecondRelease(key.unit(), release, other);
        }
    }
}
