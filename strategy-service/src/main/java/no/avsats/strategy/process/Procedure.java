package no.avsats.strategy.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.process.Person.Listed;
import org.jspecify.annotations.Nullable;

/** Where the making of a strategy stands. */
@Entity
@Table(name = "procedure")
class Procedure extends PanacheEntityBase {

    @Id
    UUID strategy;

    /** 1 to 5. */
    int step;

    /** One meeting instead of five. */
    boolean brief;

    /** Whether schools of the same owner may use this strategy's group. */
    boolean lends;

    /** The strategy whose group works on this one too; null for a group of its own. */
    @Nullable
    UUID groupOf;

    long version;

    /** The first step of a whole process while nobody has said anything else. */
    static Procedure of(UUID strategy) {
        Procedure known = findById(strategy);
        return known == null ? fresh(strategy) : known;
    }

    /** The owner's strategies, its schools' too, that lend their group and have not borrowed it themselves. */
    static List<UUID> lending(String owner) {
        return Procedure.<Procedure>stream(
                        "lends = true and groupOf is null and strategy in"
                                + " (select each.id from Strategy each where each.owner = ?1) order by strategy",
                        owner)
                .map(procedure -> procedure.strategy)
                .toList();
    }

    /** Its own or the one that it shares. */
    List<Person> group() {
        return Person.of(groupOf == null ? strategy : groupOf, Listed.GROUP);
    }

    /** @throws ConditionsUnmet when the step waits for something; the fifth is the last */
    void advance(Facts facts) {
        var unmet = Step.of(step).unmet(facts);
        if (!unmet.isEmpty()) {
            throw new ConditionsUnmet(unmet);
        }
        moveTo(Math.min(step + 1, Step.values().length));
    }

    void goBack() {
        moveTo(Math.max(step - 1, 1));
    }

    void become(boolean oneMeeting, boolean lending, @Nullable UUID other) {
        brief = oneMeeting;
        lends = lending;
        groupOf = other;
        keep();
    }

    private void moveTo(int number) {
        step = number;
        keep();
    }

    private void keep() {
        version++;
        persist();
    }

    private static Procedure fresh(UUID strategy) {
        var procedure = new Procedure();
        procedure.strategy = strategy;
        procedure.step = 1;
        return procedure;
    }
}
