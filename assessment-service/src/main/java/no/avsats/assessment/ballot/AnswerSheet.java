package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.Turn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * One person's answers as they were submitted, without the person: design §4. It holds no time, its id is random, and nothing
 * finds it but its school; what its writer keeps is a {@link KeptSheet}. It is not changed any more.
 */
@Entity
@Table(name = "response")
public class AnswerSheet extends PanacheEntityBase {

    /** An answer that says "does not concern my work". */
    public static final int NOT_MY_WORK = 0;

    @Id
    UUID id;

    UUID round;
    String school;
    String unit;

    @Enumerated(EnumType.STRING)
    Respondent role;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<String, Integer> answers;

    @Nullable
    String obstacle;

    /** Empty for none of the school's teams; null while nothing is chosen. */
    @Nullable
    String team;

    /** Counts what somebody submits. On the answer side. */
    static void add(SchoolAssessment assessment, Respondent role, Content content) {
        var sheet = new AnswerSheet();
        sheet.id = UUID.randomUUID();
        sheet.round = assessment.round().id();
        sheet.school = assessment.school();
        sheet.unit = assessment.unit();
        sheet.role = role;
        sheet.answers = content.answers();
        sheet.obstacle = content.obstacle();
        sheet.team = content.team();
        Turn.take(getEntityManager(), sheet.round + sheet.school);
        sheet.persist();
        sheet.shuffle();
    }

    /** How many have submitted. */
    public static int submitted(SchoolAssessment assessment, Respondent role) {
        return Math.toIntExact(Side.ANSWERS.ask(() -> count(
                "round = ?1 and school = ?2 and role = ?3", assessment.round().id(), assessment.school(), role)));
    }

    /** What was submitted at the school. */
    public static List<AnswerSheet> submitted(SchoolAssessment assessment) {
        return Side.ANSWERS.ask(
                () -> list("round = ?1 and school = ?2", assessment.round().id(), assessment.school()));
    }

    /** Forgets keys, drafts, spent ballots and everything else of the answer side at the school, and what ballots were signed with. */
    public static void forget(SchoolAssessment assessment) {
        Side.ANSWERS.tell(() -> {
            delete("round = ?1 and school = ?2", assessment.round().id(), assessment.school());
            KeptSheet.forget(assessment);
            SpentBallot.delete("assessment", assessment.id());
            PublishedKey.delete("assessment", assessment.id());
        });
        IssuingKey.forget(assessment.id());
    }

    /**
     * Writes all sheets of the school anew, in an order drawn by lot. A row shows which transaction wrote it and lies where there was
     * room: sheets written one by one would stand in the order of their writers, and beside a list of log-ins that tells who each
     * is. So whatever is copied at one moment shows that somebody was the last one to write, and not which sheet is theirs.
     */
    private void shuffle() {
        flush();
        getEntityManager()
                .createNativeQuery("with taken as (delete from response where round = ?1 and school = ?2 returning *)"
                        + " insert into response select * from taken order by gen_random_uuid()")
                .setParameter(1, round)
                .setParameter(2, school)
                .executeUpdate();
    }

    /** Per indicator 1 to 5, or {@link #NOT_MY_WORK}; what was skipped is missing. */
    public Map<String, Integer> answers() {
        return answers;
    }

    /** What stands most in the way; null when it was skipped. */
    public @Nullable String obstacle() {
        return obstacle;
    }

    public Respondent role() {
        return role;
    }

    /** What the answers are released as: the school, or its pool. */
    public String unit() {
        return unit;
    }

    /** The team that it was answered for; empty for none of them. */
    public Optional<String> team() {
        return Optional.ofNullable(team).filter(named -> !named.isEmpty());
    }
}
