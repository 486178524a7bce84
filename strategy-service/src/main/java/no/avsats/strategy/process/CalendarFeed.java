package no.avsats.strategy.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address under which a calendar subscribes to the meetings of a strategy. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed extends PanacheEntityBase {

    @Id
    UUID id;

    UUID strategy;

    /** Hash of the secret, see {@link CalendarSecret#hash}. */
    String secret;

    String who;
    Instant madeAt;

    @Nullable
    Instant revokedAt;

    static void make(UUID strategy, CalendarSecret secret, String who) {
        var feed = new CalendarFeed();
        feed.id = UUID.randomUUID();
        feed.strategy = strategy;
        feed.secret = secret.hash();
        feed.who = who;
        feed.madeAt = Instant.now();
        feed.persist();
    }

    /** Those that work, oldest first. */
    static List<CalendarFeed> of(UUID strategy) {
        return list("strategy = ?1 and revokedAt is null order by madeAt, id", strategy);
    }

    /** Empty for a secret that never was and for one that is revoked: nobody sees the difference. */
    static Optional<CalendarFeed> of(CalendarSecret secret) {
        return find("secret = ?1 and revokedAt is null", secret.hash()).firstResultOptional();
    }

    static void revoke(UUID strategy, UUID id) {
        update("revokedAt = ?1 where id = ?2 and strategy = ?3 and revokedAt is null", Instant.now(), id, strategy);
    }
}
