package no.avsats.reporting.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.MeasureProgressed;
import no.avsats.strategy.events.PlanAdopted;
import no.avsats.strategy.events.PlanKind;
import org.jspecify.annotations.Nullable;

/** The newest edition of an adopted plan. */
@Entity
@Table(name = "plan")
class StoredPlan extends PanacheEntityBase {

    @Id
    UUID plan;

    String school;
    String owner;
    long version;

    @Enumerated(EnumType.STRING)
    PlanKind kind;

    String title;

    @Nullable
    String team;

    int schoolYear;
    int edition;
    LocalDate adoptedOn;

    @Nullable
    UUID strategy;

    @Nullable
    UUID round;

    static void take(PlanAdopted adopted) {
        StoredPlan known = findById(adopted.plan());
        if (known == null) {
            known = new StoredPlan();
            known.plan = adopted.plan();
            known.show(adopted);
            known.persist();
        } else if (known.version < adopted.version()) {
            known.show(adopted);
        } else {
            return;
        }
        StoredMeasure.become(adopted);
    }

    static void take(MeasureProgressed progressed) {
        StoredPlan known = findById(progressed.plan());
        if (known == null) {
            throw new UnknownPlan(progressed.plan());
        }
        if (known.version < progressed.version()) {
            known.version = progressed.version();
            StoredMeasure.take(progressed);
        }
    }

    static List<StoredPlan> of(String owner, int schoolYear) {
        return list("owner = ?1 and schoolYear = ?2", owner, schoolYear);
    }

    /** Newest first. */
    static List<Integer> years(String owner) {
        return getEntityManager()
                .createQuery(
                        "select distinct schoolYear from StoredPlan where owner = ?1 order by schoolYear desc",
                        Integer.class)
                .setParameter(1, owner)
                .getResultList();
    }

    /** Schools of the owner with an action plan that begins from the round, or was adopted since it opened. */
    static List<String> schoolsThatAdopted(String owner, UUID round, LocalDate opensOn) {
        return getEntityManager()
                .createQuery("""
                        select distinct school from StoredPlan
                        where owner = ?1 and kind = ?2 and (round = ?3 or round is null and adoptedOn >= ?4)
                        """, String.class)
                .setParameter(1, owner)
                .setParameter(2, PlanKind.ACTION_PLAN)
                .setParameter(3, round)
                .setParameter(4, opensOn)
                .getResultList();
    }

    private void show(PlanAdopted adopted) {
        school = adopted.organisation();
        owner = adopted.owner();
        version = adopted.version();
        kind = adopted.kind();
        title = adopted.title();
        team = adopted.team();
        schoolYear = adopted.schoolYear();
        edition = adopted.edition();
        adoptedOn = adopted.adoptedOn();
        strategy = adopted.strategy();
        round = adopted.round();
    }
}
