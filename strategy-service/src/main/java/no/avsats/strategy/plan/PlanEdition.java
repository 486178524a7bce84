package no.avsats.strategy.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan as the leader adopted it; the database lets nobody change it. */
@Entity
@Table(name = "plan_edition")
class PlanEdition extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    LocalDate adoptedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    PlanDetails content;

    @Embeddable
    record Key(UUID plan, int edition) implements Serializable {}

    static void keep(PlanDetails adopted, LocalDate day) {
        var edition = new PlanEdition();
        edition.key = new Key(adopted.id(), adopted.edition());
        edition.adoptedOn = day;
        edition.content = adopted;
        edition.persist();
    }

    static Optional<PlanDetails> of(UUID plan, int edition) {
        return PlanEdition.<PlanEdition>findByIdOptional(new Key(plan, edition)).map(found -> found.content);
    }
}
