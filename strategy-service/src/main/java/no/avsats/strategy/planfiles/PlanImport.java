package no.avsats.strategy.planfiles;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.strategy.plan.MeasureContent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Measures out of a file that was in order, waiting for a yes. One a plan: the newest. */
@Entity
@Table(name = "plan_import")
class PlanImport extends PanacheEntityBase {

    @Id
    UUID plan;

    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    List<MeasureContent> measures;

    static UUID keep(UUID plan, List<MeasureContent> measures) {
        deleteById(plan);
        getEntityManager().flush();
        getEntityManager().clear();
        var fresh = new PlanImport();
        fresh.plan = plan;
        fresh.id = UUID.randomUUID();
        fresh.measures = measures;
        fresh.persist();
        return fresh.id;
    }

    /** The measures that wait, which do not wait any more after this; empty for another file's. */
    static Optional<List<MeasureContent>> take(UUID plan, UUID id) {
        var found = PlanImport.<PlanImport>findByIdOptional(plan).filter(each -> each.id.equals(id));
        found.ifPresent(PanacheEntityBase::delete);
        return found.map(each -> each.measures);
    }
}
