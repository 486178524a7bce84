package no.avsats.assessment.ballot;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.avsats.assessment.framework.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * One person's answers as they were submitted, without the person; in memory only, while their figures are computed.
 *
 * @param school whose they count for
 * @param answers per indicator 1 to 5, or {@link #NOT_MY_WORK}; what was skipped is missing
 * @param obstacle what stands most in the way; null when it was skipped
 * @param team that it was answered for; empty for none of the school's teams, null while nothing is chosen
 */
public record AnswerSheet(
        String school,
        Respondent role,
        Map<String, Integer> answers,
        @Nullable String obstacle,
        @Nullable String team) {

    /** An answer that says "does not concern my work". */
    public static final int NOT_MY_WORK = 0;

    static AnswerSheet of(String school, Respondent role, Content content) {
        return new AnswerSheet(school, role, content.answers(), content.obstacle(), content.team());
    }

    /** Of what concerns the person's work, per indicator. */
    public Map<String, Integer> levels() {
        return answers.entrySet().stream()
                .filter(each -> each.getValue() != NOT_MY_WORK)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One of the school's teams. */
    public Optional<String> namedTeam() {
        return Optional.ofNullable(team).filter(named -> !named.isEmpty());
    }
}
