package no.avsats.reporting.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A closed round that has lost a release on the way, or has one that it should not have. */
@Entity
class RoundAlarm extends PanacheEntityBase {

    @Id
    UUID id;

    UUID round;
    int expectedReleases;
    int foundReleases;
    Instant raisedAt;

    @Nullable
    Instant settledAt;

    static void raise(UUID round, int expected, int found) {
        var alarm = new RoundAlarm();
        alarm.id = UUID.randomUUID();
        alarm.round = round;
        alarm.expectedReleases = expected;
        alarm.foundReleases = found;
        alarm.raisedAt = Instant.now();
        alarm.persist();
    }

    static void settle(UUID round) {
        update("settledAt = ?1 where round = ?2 and settledAt is null", Instant.now(), round);
    }
}
