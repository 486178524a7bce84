package no.avsats.strategy.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day that the leader has set for looking at a plan, and what came of it (E-12). The school's own. */
@Entity
@Table(name = "follow_up")
public class FollowUp extends PanacheEntityBase {

    @Id
    UUID id;

    UUID plan;
    LocalDate planned;

    @Nullable
    LocalDate heldOn;

    String note;
    String decisions;

    /** @param heldOn null before */
    public record Told(UUID id, LocalDate on, @Nullable LocalDate heldOn, String note, String decisions) {

        /** Whether the day has come and it is not held. */
        public boolean isDue(LocalDate today) {
            return heldOn == null && !on.isAfter(today);
        }
    }

    static FollowUp plan(UUID plan, LocalDate on) {
        var followUp = new FollowUp();
        followUp.id = UUID.randomUUID();
        followUp.plan = plan;
        followUp.planned = on;
        followUp.note = "";
        followUp.decisions = "";
        return followUp;
    }

    static Optional<FollowUp> of(UUID plan, UUID id) {
        return find("id = ?1 and plan = ?2", id, plan).firstResultOptional();
    }

    /** By day. */
    public static List<Told> of(UUID plan) {
        return FollowUp.<FollowUp>stream("plan = ?1 order by planned, id", plan)
                .map(FollowUp::told)
                .toList();
    }

    void write(LocalDate on, @Nullable LocalDate held, String said, String decided) {
        planned = on;
        heldOn = held;
        note = said;
        decisions = decided;
    }

    Told told() {
        return new Told(id, planned, heldOn, note, decisions);
    }
}
