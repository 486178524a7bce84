package no.avsats.reporting.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.avsats.strategy.events.MeasureProgressed;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.events.PlanAdopted;
import org.jspecify.annotations.Nullable;

/** A measure of an adopted plan, as far as it has come. */
@Entity
@Table(name = "planned_measure")
class StoredMeasure extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    @Nullable
    String area;

    @Nullable
    UUID goal;

    LocalDate startsOn;
    LocalDate due;

    @Enumerated(EnumType.STRING)
    MeasureStatus status;

    @Enumerated(EnumType.STRING)
    MeasureProgressed.@Nullable Helped helped;

    @Embeddable
    record Key(UUID plan, UUID measure) implements Serializable {}

    /** The plan's measures are those of the edition; what a measure that stays has brought is kept. */
    static void become(PlanAdopted adopted) {
        for (var planned : adopted.measures()) {
            var key = new Key(adopted.plan(), planned.measure());
            StoredMeasure measure = findById(key);
            if (measure == null) {
                measure = new StoredMeasure();
                measure.key = key;
                measure.show(planned);
                measure.persist();
            } else {
                measure.show(planned);
            }
        }
        var kept = adopted.measures().stream().map(PlanAdopted.Planned::measure).toList();
        StoredMeasure.<StoredMeasure>list("key.plan", adopted.plan()).stream()
                .filter(measure -> !kept.contains(measure.key.measure()))
                .forEach(StoredMeasure::delete);
    }

    static void take(MeasureProgressed progressed) {
        StoredMeasure known = findById(new Key(progressed.plan(), progressed.measure()));
        if (known == null) {
            throw new UnknownPlan(progressed.plan());
        }
        known.area = progressed.area();
        known.status = progressed.status();
        known.due = progressed.due();
        known.helped = progressed.helped();
    }

    static List<StoredMeasure> of(Set<UUID> plans) {
        return list("key.plan in ?1", plans);
    }

    private void show(PlanAdopted.Planned planned) {
        area = planned.area();
        goal = planned.goal();
        startsOn = planned.start();
        due = planned.due();
        status = planned.status();
    }
}
