package no.avsats.assessment.ballot;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.avsats.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has just written on an answer sheet.
 *
 * @param answers number of the card, 0 for "does not concern my work" or "do not know", null to take one back; what is missing stays
 * @param obstacle what stands most in the way, an option of the sheet; empty takes it back, null changes nothing
 * @param team one of the school's, empty for none of them; null changes nothing
 */
record Written(
        Map<String, @Nullable Integer> answers,
        @Nullable String obstacle,
        @Nullable String team) {

    static Written answers(Map<String, @Nullable Integer> answers) {
        return new Written(answers, null, null);
    }

    static Written obstacle(String obstacle) {
        return new Written(Map.of(), obstacle, null);
    }

    static Written team(String team) {
        return new Written(Map.of(), null, team);
    }

    /** @throws UnfitAnswers when the sheet does not ask for it */
    void check(Fitting sheet) {
        var errors = Stream.of(unfitAnswers(sheet), unfitObstacle(sheet), unfitTeam(sheet))
                .flatMap(Function.identity())
                .toList();
        if (!errors.isEmpty()) {
            throw new UnfitAnswers(errors);
        }
    }

    private Stream<FieldError> unfitAnswers(Fitting sheet) {
        return answers.entrySet().stream()
                .flatMap(answer ->
                        unfit(answer.getKey(), answer.getValue(), sheet.cards().get(answer.getKey())));
    }

    private static Stream<FieldError> unfit(String indicator, @Nullable Integer level, @Nullable Integer highest) {
        var pointer = "/answers/" + indicator.replace("~", "~0").replace("/", "~1");
        if (highest == null) {
            return Stream.of(new FieldError(pointer, "UNKNOWN_INDICATOR", "The form does not ask this."));
        }
        int given = Objects.requireNonNullElse(level, AnswerSheet.NOT_MY_WORK);
        return given < AnswerSheet.NOT_MY_WORK || given > highest
                ? Stream.of(new FieldError(pointer, "LEVEL", "An answer is the number of a card, or 0."))
                : Stream.of();
    }

    private Stream<FieldError> unfitObstacle(Fitting sheet) {
        return obstacle == null || obstacle.isEmpty() || sheet.obstacles().contains(obstacle)
                ? Stream.of()
                : Stream.of(new FieldError("/obstacle", "UNKNOWN_OPTION", "The form offers no such answer."));
    }

    private Stream<FieldError> unfitTeam(Fitting sheet) {
        return team == null || team.isEmpty() || sheet.teams().contains(team)
                ? Stream.of()
                : Stream.of(new FieldError("/team", "UNKNOWN_TEAM", "The school has no such team."));
    }
}
