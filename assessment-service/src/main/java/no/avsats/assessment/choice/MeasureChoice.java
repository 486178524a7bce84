package no.avsats.assessment.choice;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.framework.Framework;

/**
 * What a school makes of a measure of a framework.
 *
 * <p>For pages: {@link #ofSchool}.
 */
@Entity
@Table(name = "measure_choice")
@IdClass(MeasureChoice.Key.class)
public class MeasureChoice extends PanacheEntityBase {

    record Key(String school, String measure) implements Serializable {}

    @Id
    String school;

    @Id
    String measure;

    String owner;

    /** Key of the version in which it was proposed. */
    String framework;

    @Enumerated(EnumType.STRING)
    Choice choice;

    Instant chosenAt;

    /** Takes the place of what the school said before. */
    static MeasureChoice keep(String owner, String school, Framework framework, String measure, Choice choice) {
        var kept = MeasureChoice.<MeasureChoice>findByIdOptional(new Key(school, measure))
                .orElseGet(() -> made(owner, school, measure));
        kept.framework = framework.key();
        kept.choice = choice;
        kept.chosenAt = Instant.now();
        kept.persist();
        return kept;
    }

    private static MeasureChoice made(String owner, String school, String measure) {
        var made = new MeasureChoice();
        made.owner = owner;
        made.school = school;
        made.measure = measure;
        return made;
    }

    /** @return whether there was anything to take back */
    static boolean takeBack(String school, String measure) {
        return deleteById(new Key(school, measure));
    }

    /** By measure. */
    public static Map<String, Choice> ofSchool(String school) {
        return MeasureChoice.<MeasureChoice>list("school", school).stream()
                .collect(toUnmodifiableMap(each -> each.measure, each -> each.choice));
    }

    /** @param after the last measure of the page before; empty for the first */
    static List<MeasureChoice> page(String school, String after, int limit) {
        return MeasureChoice.find("school = ?1 and measure > ?2 order by measure", school, after)
                .<MeasureChoice>page(0, limit)
                .list();
    }

    /**
     * How many schools of an owner made what of a measure.
     *
     * @param framework the newest version in which one of them did
     */
    record Counted(String measure, String framework, long accepted, long rejected, long done) {}

    /** @param after the last measure of the page before; empty for the first */
    static List<Counted> ofOwner(String owner, String after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new no.avsats.assessment.choice.MeasureChoice$Counted(c.measure, max(c.framework),
                          sum(case when c.choice = ACCEPTED then 1 else 0 end),
                          sum(case when c.choice = REJECTED then 1 else 0 end),
                          sum(case when c.choice = DONE then 1 else 0 end))
                        from MeasureChoice c where c.owner = ?1 and c.measure > ?2
                        group by c.measure order by c.measure""", Counted.class)
                .setParameter(1, owner)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }
}
