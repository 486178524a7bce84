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
import no.avsats.assessment.round.Row;
import no.avsats.assessment.round.SchoolAssessment;
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
        sheet.persist();
        return sheet;
    }

    static Optional<AnswerSheet> find(ResumeKey key) {
        return find("keyHash", key.hash()).firstResultOptional();
    }

    /** How many have submitted. */
    public static int submitted(SchoolAssessment assessment, Respondent role) {
        return Math.toIntExact(count(
                "round = ?1 and school = ?2 and role = ?3 and submitted",
                assessment.round().id(),
                assessment.school(),
                role));
    }

    /** What was submitted at the school; drafts are not in it. */
    public static List<AnswerSheet> submitted(SchoolAssessment assessment) {
        return list(
                "round = ?1 and school = ?2 and submitted", assessment.round().id(), assessment.school());
    }

    /** Forgets keys, drafts, spent ballots and everything else of the answer side at the school. */
    public static void forget(SchoolAssessment assessment) {
        delete("round = ?1 and school = ?2", assessment.round().id(), assessment.school());
        SpentBallot.forget(assessment);
    }

    /** Held alone until the transaction ends, so that two tabs take turns. */
    AnswerSheet held() {
        Row.holdAlone(getEntityManager(), "response", id, this);
        return this;
    }

    /** Last write wins, indicator by indicator; null takes an answer back. */
    void write(Map<String, @Nullable Integer> changes) {
        if (submitted) {
            throw new AlreadySubmitted();
        }
        var merged = new TreeMap<>(answers);
        changes.forEach((indicator, level) -> merged.compute(indicator, (same, before) -> level));
        answers = merged;
    }

    /** @param named what stands most in the way; null takes it back */
    void name(@Nullable String named) {
        if (submitted) {
            throw new AlreadySubmitted();
        }
        obstacle = named;
    }

    /** Once more changes nothing. */
    void submit() {
        submitted = true;
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
}
