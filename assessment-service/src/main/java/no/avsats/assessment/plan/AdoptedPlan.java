package no.avsats.assessment.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.strategy.events.MeasureProgressed;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.events.PlanAdopted;
import no.avsats.strategy.events.PlanKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The newest edition of a plan that a school, or a team of it, has adopted. */
@Entity
@Table(name = "adopted_plan")
public class AdoptedPlan extends PanacheEntityBase {

    @Id
    UUID id;

    String school;
    String owner;
    long version;

    @Enumerated(EnumType.STRING)
    PlanKind kind;

    @Nullable
    UUID round;

    LocalDate adoptedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Measure> measures;

    /** @param area of the framework that it should raise; null for none of them */
    record Measure(UUID id, @Nullable String area, LocalDate start, MeasureStatus status) {

        static Measure of(PlanAdopted.Planned planned) {
            return new Measure(planned.measure(), planned.area(), planned.start(), planned.status());
        }

        private Measure with(MeasureProgressed progressed) {
            return id.equals(progressed.measure())
                    ? new Measure(id, progressed.area(), start, progressed.status())
                    : this;
        }

        /** Under way, or to be by now; not one on hold, done or dropped. */
        private Stream<String> activeIn(LocalDate today) {
            var active =
                    status == MeasureStatus.UNDER_WAY || (status == MeasureStatus.NOT_STARTED && !start.isAfter(today));
            return active ? Stream.ofNullable(area) : Stream.empty();
        }
    }

    static void take(PlanAdopted adopted) {
        AdoptedPlan known = findById(adopted.plan());
        if (known == null) {
            known = new AdoptedPlan();
            known.id = adopted.plan();
            known.become(adopted);
            known.persist();
        } else if (known.version < adopted.version()) {
            known.become(adopted);
        }
    }

    /** @throws UnknownPlan when its plan was never told */
    static void take(MeasureProgressed progressed) {
        AdoptedPlan known = findById(progressed.plan());
        if (known == null) {
            throw new UnknownPlan(progressed.plan());
        }
        if (known.version < progressed.version()) {
            known.version = progressed.version();
            known.measures = known.measures.stream()
                    .map(measure -> measure.with(progressed))
                    .toList();
        }
    }

    /** Areas that the school has measures under way in. */
    public static Set<String> activeAreas(String school, LocalDate today) {
        return AdoptedPlan.<AdoptedPlan>stream("school", school)
                .flatMap(plan -> plan.measures.stream())
                .flatMap(measure -> measure.activeIn(today))
                .collect(toUnmodifiableSet());
    }

    /** Schools of the owner with an action plan that begins from the round, or was adopted since it opened. */
    public static Set<String> schoolsThatAdopted(String owner, UUID round, LocalDate opensOn) {
        return AdoptedPlan.<AdoptedPlan>stream(
                        "owner = ?1 and kind = ?2 and (round = ?3 or round is null and adoptedOn >= ?4)",
                        owner,
                        PlanKind.ACTION_PLAN,
                        round,
                        opensOn)
                .map(plan -> plan.school)
                .collect(toUnmodifiableSet());
    }

    private void become(PlanAdopted adopted) {
        school = adopted.organisation();
        owner = adopted.owner();
        version = adopted.version();
        kind = adopted.kind();
        round = adopted.round();
        adoptedOn = adopted.adoptedOn();
        measures = adopted.measures().stream().map(Measure::of).toList();
    }
}
