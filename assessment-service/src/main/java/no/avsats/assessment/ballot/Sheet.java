package no.avsats.assessment.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Choice;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Habits;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Obstacles;
import no.avsats.assessment.framework.Pupils;
import no.avsats.assessment.framework.Question;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.framework.Text;
import no.avsats.assessment.round.AssessmentDetails.Pool;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.Team;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answering sees.
 *
 * @param title of the round
 * @param closesOn last day for answers
 * @param officeAfter school days after the release until the office sees the school's figures at the latest
 * @param fewest answers that are shown
 * @param pool the small schools that figures are only shown together with; null when the school stands alone
 * @param pulse whether it only asks about areas in which the school works with measures
 * @param reason why the round asks more than usual; null for most
 * @param teams of the school, by name; empty where it is not divided
 * @param team that the answers are for, empty for none of them; null while nothing is chosen
 * @param questions in order
 * @param intro what pupils are told first; null for others
 * @param obstacles what closes the form; null when nothing does
 * @param answers per indicator 1 to 5, or 0 for "does not concern my work"; what was skipped is missing
 * @param obstacle option that was named as standing most in the way; null when none was
 */
public record Sheet(
        UUID round,
        String title,
        String school,
        Respondent role,
        LocalDate closesOn,
        int officeAfter,
        int fewest,
        @Nullable Pool pool,
        boolean pulse,
        @Nullable String reason,
        List<String> teams,
        @Nullable String team,
        List<Asked> questions,
        @Nullable Text intro,
        @Nullable Obstacles obstacles,
        Map<String, Integer> answers,
        @Nullable String obstacle,
        boolean submitted) {

    /**
     * @param area which the answer counts for; {@code habits} for a leader's habit
     * @param levels the cards: level 1 to 5, or four degrees of agreement, the lowest first, or how often
     */
    public record Asked(String indicator, String area, Text areaName, Text name, Text question, List<Text> levels) {

        /** The question about the stage comes last: it may seem to ask who one is. */
        static Stream<Asked> of(Habits habits) {
            var questions =
                    habits.questions().stream().map(each -> habit(each.id(), each.text(), habits.answersTo(each)));
            var stage = Stream.ofNullable(habits.stage()).map(text -> habit(Habits.STAGE, text, habits.stages()));
            return Stream.concat(questions, stage);
        }

        private static Asked habit(String id, Text text, List<Choice> answers) {
            return new Asked(
                    id,
                    "habits",
                    text,
                    text,
                    text,
                    answers.stream().map(Choice::text).toList());
        }

        static Asked of(Framework framework, Pupils pupils, Pupils.PupilStatement statement) {
            var area = framework.area(statement.area());
            return new Asked(
                    statement.id(), area.id(), area.name(), statement.text(), statement.text(), pupils.scale());
        }

        static Asked of(Framework framework, Indicator indicator, Question question) {
            var area = framework.areaOf(indicator.id());
            return new Asked(
                    indicator.id(), area.id(), area.name(), indicator.name(), question.question(), question.levels());
        }
    }

    static Sheet of(Content content, Respondent role, SchoolAssessment assessment, Framework framework) {
        var round = assessment.round();
        return new Sheet(
                round.id(),
                round.title(),
                assessment.school(),
                role,
                round.closesOn(),
                round.shareAfter(),
                round.k(),
                assessment.pool().map(Pool::of).orElse(null),
                assessment.asksAboutMeasures(),
                round.reason().orElse(null),
                teams(assessment, role),
                content.team(),
                asked(assessment, role, framework),
                pupils(role, framework).map(Pupils::intro).findFirst().orElse(null),
                role == Respondent.TEACHER ? framework.obstacles() : null,
                content.answers(),
                content.obstacle(),
                content.submitted());
    }

    /** The same questions with other answers. */
    Sheet with(Content content) {
        return new Sheet(
                round,
                title,
                school,
                role,
                closesOn,
                officeAfter,
                fewest,
                pool,
                pulse,
                reason,
                teams,
                content.team(),
                questions,
                intro,
                obstacles,
                content.answers(),
                content.obstacle(),
                content.submitted());
    }

    private static List<String> teams(SchoolAssessment assessment, Respondent role) {
        return role == Respondent.TEACHER
                ? assessment.teams().stream().map(Team::name).sorted().toList()
                : List.of();
    }

    /** Whether the person has still to say which team they belong to. */
    boolean asksTeam() {
        return !teams.isEmpty() && team == null && !submitted;
    }

    /** Where the last question is. */
    String last() {
        return "/ballot/" + questions.size();
    }

    /** Where the question before is; the first one for the first. */
    String before(int number) {
        return "/ballot/" + Math.max(1, number - 1);
    }

    /** Where one goes from a question: past the last one to what closes the form, unless that was answered. */
    String after(int number) {
        if (number < questions.size()) {
            return "/ballot/" + (number + 1);
        }
        return obstacles == null || obstacle != null ? "/ballot/review" : "/ballot/obstacles";
    }

    private static Stream<Pupils> pupils(Respondent role, Framework framework) {
        return Stream.ofNullable(framework.pupils()).filter(asked -> role == Respondent.PUPIL);
    }

    /** Leaders get no other ballots. */
    boolean asksHabits() {
        return role == Respondent.LEADER;
    }

    boolean isPupils() {
        return role == Respondent.PUPIL;
    }

    private static List<Asked> asked(SchoolAssessment assessment, Respondent role, Framework framework) {
        var onLevels = assessment.indicators(framework, role).stream()
                .flatMap(indicator ->
                        indicator.question(role).stream().map(question -> Asked.of(framework, indicator, question)));
        var agreeing = pupils(role, framework)
                .flatMap(asked -> asked.statements().stream().map(each -> Asked.of(framework, asked, each)));
        var habits = Stream.ofNullable(framework.habits())
                .filter(any -> assessment.round().isAboutHabits() && role == Respondent.LEADER)
                .flatMap(Asked::of);
        return Stream.of(onLevels, agreeing, habits).flatMap(each -> each).toList();
    }
}
