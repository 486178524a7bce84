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
import java.util.TreeMap;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.Turn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One person's answers, without the person: design §4. Only its key finds it; it holds no time, and its id is random. A draft
 * until it is submitted; only what is submitted counts, and it is not changed after that.
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
    Map<String, Integer> answers;

    @Nullable
    String obstacle;

    boolean submitted;
    String keyHash;

    /** Empty for none of the school's teams; null while nothing is chosen. */
    @Nullable
    String team;

    /** An empty one, kept. */
    static AnswerSheet open(SchoolAssessment assessment, Respondent role, ResumeKey key) {
        var sheet = new AnswerSheet();
        sheet.id = UUID.randomUUID();
        sheet.round = assessment.round().id();
        sheet.school = assessment.school();
        sheet.unit = assessment.unit();
        sheet.role = role;
        sheet.answers = Map.of();
        sheet.keyHash = key.hash();
        Side.ANSWERS.tell(() -> {
            sheet.takeTurn();
            sheet.persist();
            sheet.shuffle();
        });
        return sheet;
    }

    static Optional<AnswerSheet> find(ResumeKey key) {
        return Side.ANSWERS.ask(() -> find("keyHash", key.hash()).firstResultOptional());
    }

    /** How many have submitted. */
    public static int submitted(SchoolAssessment assessment, Respondent role) {
        return Math.toIntExact(Side.ANSWERS.ask(() -> count(
                "round = ?1 and school = ?2 and role = ?3 and submitted",
                assessment.round().id(),
                assessment.school(),
                role)));
    }

    /** What was submitted at the school; drafts are not in it. */
    public static List<AnswerSheet> submitted(SchoolAssessment assessment) {
        return Side.ANSWERS.ask(() -> list(
                "round = ?1 and school = ?2 and submitted", assessment.round().id(), assessment.school()));
    }

    /** Forgets keys, drafts, spent ballots and everything else of the answer side at the school, and what ballots were signed with. */
    public static void forget(SchoolAssessment assessment) {
        Side.ANSWERS.tell(() -> {
            delete("round = ?1 and school = ?2", assessment.round().id(), assessment.school());
            SpentBallot.delete("assessment", assessment.id());
            PublishedKey.delete("assessment", assessment.id());
        });
        IssuingKey.forget(assessment.id());
    }

    /** @throws AlreadySubmitted when another tab has submitted */
    void write(Written written) {
        var taken = Side.ANSWERS.ask(() -> {
            awaitTurn();
            if (!submitted) {
                take(written);
                shuffle();
            }
            return !submitted;
        });
        if (!taken) {
            throw new AlreadySubmitted();
        }
    }

    private void take(Written written) {
        var merged = new TreeMap<>(answers);
        written.answers().forEach((indicator, level) -> merged.compute(indicator, (same, before) -> level));
        answers = merged;
        if (written.obstacle() != null) {
            obstacle = written.obstacle().isEmpty() ? null : written.obstacle();
        }
        if (written.team() != null) {
            team = written.team();
        }
    }

    /** Once more changes nothing. */
    void submit(ResumeKey key, SchoolAssessment open) {
        Side.ANSWERS.tell(() -> {
            awaitTurn();
            submitted = true;
            shuffle();
            Receipt.give(key, open);
        });
    }

    /** Two tabs take turns too: what the other one has written is read anew. */
    private void awaitTurn() {
        takeTurn();
        getEntityManager().refresh(this);
    }

    /** One writer at a time for a school's sheets: they are all written with each. */
    private void takeTurn() {
        Turn.take(getEntityManager(), round + school);
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
