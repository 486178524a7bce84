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

/** What a meeting decided, or left open: what is open stands on the next agenda until a later meeting settles it. */
@Entity
@Table(name = "resolution")
class Resolution extends PanacheEntityBase {

    @Id
    UUID id;

    UUID meeting;
    UUID strategy;
    String text;

    /** When the meeting was over; that stays so in its minutes. */
    boolean open;

    /** Whether it was open and is so no more. */
    boolean settled;

    /** The change of the strategy that it led to; null for none. */
    @Nullable
    Long change;

    Instant at;

    static Resolution of(Meeting meeting, String text, boolean open, @Nullable Long change) {
        var resolution = new Resolution();
        resolution.id = UUID.randomUUID();
        resolution.meeting = meeting.id;
        resolution.strategy = meeting.strategy;
        resolution.text = text.strip();
        resolution.open = open;
        resolution.change = change;
        resolution.at = Instant.now();
        return resolution;
    }

    /** Oldest first. */
    static List<Resolution> of(UUID meeting) {
        return list("meeting = ?1 order by at, id", meeting);
    }

    /** Of all meetings of the strategy, oldest first. */
    static List<Resolution> open(UUID strategy) {
        return list("strategy = ?1 and open = true and settled = false order by at, id", strategy);
    }

    static Optional<Resolution> of(UUID strategy, UUID id) {
        return find("id = ?1 and strategy = ?2", id, strategy).firstResultOptional();
    }

    void settle() {
        settled = true;
    }

    boolean waits() {
        return open && !settled;
    }
}
