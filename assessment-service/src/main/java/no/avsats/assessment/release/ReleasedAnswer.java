package no.avsats.assessment.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.assessment.ballot.AnswerSheet;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.Team;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they were submitted, under a new identity and in an order that tells nothing. Kept 30 days after their release,
 * so that it can be checked.
 */
@Entity
@Table(name = "released_answer")
class ReleasedAnswer extends PanacheEntityBase {

    private static final SecureRandom RANDOM = new SecureRandom();

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

    @Nullable
    String team;

    /** Copies what was submitted at the school. */
    static void keep(SchoolAssessment assessment) {
        var sheets = new ArrayList<>(AnswerSheet.submitted(assessment));
        Collections.shuffle(sheets, RANDOM);
        sheets.forEach(sheet -> copy(sheet, assessment).persist());
    }

    static List<Group.Response> of(UUID round, String unit, Respondent role) {
        return ReleasedAnswer.<ReleasedAnswer>stream("round = ?1 and unit = ?2 and role = ?3", round, unit, role)
                .map(answer -> new Group.Response(answer.school, answer.levels()))
                .toList();
    }

    /** What teachers named as standing most in the way. */
    static List<ObstacleFigures.Answer> obstacles(UUID round, String unit) {
        return ReleasedAnswer.<ReleasedAnswer>stream(
                        "round = ?1 and unit = ?2 and role = ?3 and obstacle is not null",
                        round,
                        unit,
                        Respondent.TEACHER)
                .flatMap(answer -> Stream.ofNullable(answer.obstacle)
                        .map(named -> new ObstacleFigures.Answer(answer.school, named)))
                .toList();
    }

    /** What a school's teachers answered, by the team they named; under the empty name who named none of these. */
    static Map<String, List<Group.Response>> byTeam(SchoolAssessment assessment) {
        var names = assessment.teams().stream().map(Team::name).toList();
        return ReleasedAnswer.<ReleasedAnswer>stream(
                        "round = ?1 and school = ?2 and role = ?3",
                        assessment.round().id(),
                        assessment.school(),
                        Respondent.TEACHER)
                .collect(Collectors.groupingBy(
                        answer -> names.contains(answer.team) ? Objects.requireNonNull(answer.team) : "",
                        Collectors.mapping(
                                answer -> new Group.Response(answer.school, answer.levels()), Collectors.toList())));
    }

    /** Forgets all answers of releases before the instant; answers of a pool wait for the pool's. */
    static long forgetReleasedBefore(Instant instant) {
        return delete(
                "delete from ReleasedAnswer a where exists (select 1 from Release r"
                        + " where r.round = a.round and r.unit = a.unit and r.releasedAt < ?1)",
                instant);
    }

    private static ReleasedAnswer copy(AnswerSheet sheet, SchoolAssessment assessment) {
        var answer = new ReleasedAnswer();
        answer.id = UUID.randomUUID();
        answer.round = assessment.round().id();
        answer.school = assessment.school();
        answer.unit = sheet.unit();
        answer.role = sheet.role();
        answer.answers = sheet.answers();
        answer.obstacle = sheet.obstacle();
        answer.team = sheet.team().orElse(null);
        return answer;
    }

    private Map<String, Integer> levels() {
        return answers.entrySet().stream()
                .filter(each -> each.getValue() != AnswerSheet.NOT_MY_WORK)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
