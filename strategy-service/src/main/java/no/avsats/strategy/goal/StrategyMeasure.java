package no.avsats.strategy.goal;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.avsats.strategy.content.Activity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A measure of a strategy, kept beside the document so that it is found by the goals that it serves. */
@Entity
@Table(name = "strategy_measure")
public class StrategyMeasure extends PanacheEntityBase {

    @Id
    UUID id;

    UUID strategy;

    /** From 1, in the order of the document. */
    int number;

    String title;
    String responsible;

    @Nullable
    LocalDate startsOn;

    @Nullable
    LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Activity> activities;

    @ElementCollection
    @CollectionTable(name = "strategy_measure_goal", joinColumns = @JoinColumn(name = "measure"))
    @Column(name = "goal")
    Set<UUID> goals = new HashSet<>();

    /**
     * One measure, as a strategy tells it.
     *
     * @param number from 1, in the order of the document
     * @param responsible a role or a body; empty for nobody yet
     * @param start first day; null for not set
     * @param due last day; null for not set
     * @param goals those that it serves, of the same strategy
     */
    public record Told(
            UUID id,
            int number,
            String title,
            String responsible,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            List<Activity> activities,
            Set<UUID> goals) {}

    /** Makes the strategy's measures what it tells. */
    public static void tell(UUID strategy, List<Told> measures) {
        var known = StrategyMeasure.<StrategyMeasure>stream(
                        "select distinct m from StrategyMeasure m left join fetch m.goals where m.strategy = ?1",
                        strategy)
                .collect(toMap(measure -> measure.id, measure -> measure));
        measures.forEach(told -> {
            var measure = known.remove(told.id());
            if (measure == null) {
                measure = new StrategyMeasure();
                measure.id = told.id();
                measure.strategy = strategy;
                measure.become(told);
                measure.persist();
            } else {
                measure.become(told);
            }
        });
        known.values().forEach(StrategyMeasure::delete);
    }

    public UUID id() {
        return id;
    }

    public UUID strategy() {
        return strategy;
    }

    /** What it says, without its goals. */
    public Told told() {
        return new Told(id, number, title, responsible, startsOn, dueOn, activities, Set.of());
    }

    private void become(Told told) {
        number = told.number();
        title = told.title();
        responsible = told.responsible();
        startsOn = told.start();
        dueOn = told.due();
        activities = told.activities();
        goals.retainAll(told.goals());
        goals.addAll(told.goals());
    }
}
