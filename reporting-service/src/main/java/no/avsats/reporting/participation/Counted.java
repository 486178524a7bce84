package no.avsats.reporting.participation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.events.ParticipationCounted;
import no.avsats.assessment.events.ParticipationCounted.State;

/** How many of a role had answered at a school when it was counted last. */
@Entity
@Table(name = "participation")
class Counted extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    String owner;
    long version;
    int atLeast;
    int atMost;
    int invited;

    @Enumerated(EnumType.STRING)
    State state;

    Instant countedAt;

    @Embeddable
    record Key(UUID round, String role, String school) implements Serializable {}

    static void take(ParticipationCounted counted) {
        var key = new Key(counted.round(), counted.role(), counted.school());
        Counted known = findById(key);
        if (known != null) {
            known.renew(counted);
            return;
        }
        var unknown = new Counted();
        unknown.key = key;
        unknown.show(counted);
        unknown.persist();
    }

    static List<Counted> of(String owner, UUID round, String role) {
        return list("owner = ?1 and key.round = ?2 and key.role = ?3", owner, round, role);
    }

    private void renew(ParticipationCounted counted) {
        if (counted.version() > version) {
            show(counted);
        }
    }

    private void show(ParticipationCounted counted) {
        owner = counted.owner();
        version = counted.version();
        atLeast = counted.from();
        atMost = counted.to();
        invited = counted.invited();
        state = counted.state();
        countedAt = counted.countedAt();
    }
}
