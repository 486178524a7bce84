package no.avsats.strategy.goal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sub-goal of a strategy, kept beside the document so that measures can be found by it. */
@Entity
@Table(name = "goal")
public class Goal extends PanacheEntityBase {

    @Id
    UUID id;

    UUID strategy;
    String organisation;

    /** The goal of the parent strategy that this one answers. */
    @Nullable
    UUID parent;

    /** From 1, in the order of the document. */
    int number;

    String title;

    /** Whether an edition that anybody may read has it. */
    boolean published;

    /** Whether the newest edition does not have it any more. */
    boolean ended;

    /**
     * One sub-goal, as a strategy tells it.
     *
     * @param parent the goal of the parent strategy that it answers; null for none
     * @param number from 1, in the order of the document
     */
    public record Told(UUID id, @Nullable UUID parent, int number, String title) {}

    /** A goal that a measure may serve. */
    public record Choice(UUID id, UUID strategy, String organisation, int number, String title) {}

    /** Makes the strategy's goals what it tells. A published goal that is told no more stays: measures may serve it. */
    public static void tell(UUID strategy, String organisation, boolean published, List<Told> goals) {
        var known = Goal.<Goal>stream("strategy", strategy).collect(toMap(goal -> goal.id, goal -> goal));
        goals.forEach(told -> {
            var goal = known.remove(told.id());
            if (goal == null) {
                goal = new Goal();
                goal.id = told.id();
                goal.strategy = strategy;
                goal.organisation = organisation;
                goal.become(told, published);
                goal.persist();
            } else {
                goal.become(told, published || goal.published);
            }
        });
        known.values().forEach(Goal::end);
    }

    /** Those of the strategy that can be followed: of its editions, or of its draft before the first. */
    public static Set<UUID> of(UUID strategy) {
        return Goal.<Goal>stream("strategy", strategy).map(goal -> goal.id).collect(toUnmodifiableSet());
    }

    /** Published goals of the organisations, by organisation and number. */
    public static List<Choice> publishedBy(Collection<String> organisations) {
        return Goal.<Goal>stream(
                        "organisation in ?1 and published = true order by organisation, strategy, number",
                        organisations)
                .map(goal -> new Choice(goal.id, goal.strategy, goal.organisation, goal.number, goal.title))
                .toList();
    }

    private void become(Told told, boolean seen) {
        parent = told.parent();
        number = told.number();
        title = told.title();
        published = seen;
        ended = false;
    }

    private void end() {
        if (published) {
            ended = true;
        } else {
            delete();
        }
    }
}
