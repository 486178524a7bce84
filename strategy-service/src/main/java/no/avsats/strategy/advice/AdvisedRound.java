package no.avsats.strategy.advice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.events.RoundAnnounced;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A round as its owner announced it last: what its results are called. */
@Entity
@Table(name = "advised_round")
class AdvisedRound extends PanacheEntityBase {

    @Id
    UUID id;

    String owner;
    long version;
    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Area> areas;

    LocalDate opensOn;

    /** Takes the snapshot unless a newer one, or the same, is here. */
    static void take(RoundAnnounced announced) {
        AdvisedRound known = findById(announced.round());
        if (known == null) {
            var fresh = new AdvisedRound();
            fresh.id = announced.round();
            fresh.become(announced);
            fresh.persist();
        } else if (known.version < announced.version()) {
            known.become(announced);
        }
    }

    static Optional<AdvisedRound> of(UUID round) {
        return findByIdOptional(round);
    }

    static Optional<AdvisedRound> newestOf(String owner) {
        return find("owner = ?1 order by opensOn desc, id", owner).firstResultOptional();
    }

    /** One of each owner that has any. */
    static List<AdvisedRound> newestOf(Collection<String> owners) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct on (owner) * from advised_round where owner = any(?1) order by owner, opens_on desc, id",
                        AdvisedRound.class)
                .setParameter(1, owners.toArray(String[]::new))
                .getResultList();
    }

    private void become(RoundAnnounced announced) {
        owner = announced.owner();
        version = announced.version();
        title = announced.title();
        areas = Area.of(announced);
        opensOn = announced.opensOn();
    }
}
