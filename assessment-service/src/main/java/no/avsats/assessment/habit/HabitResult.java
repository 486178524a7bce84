package no.avsats.assessment.habit;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Choice;
import no.avsats.assessment.framework.Habits;
import no.avsats.assessment.framework.Habits.Comparison;
import no.avsats.assessment.framework.Habits.Habit;
import no.avsats.assessment.framework.Text;
import org.jspecify.annotations.Nullable;

/**
 * What all of an owner's leaders together have answered, and what has changed since survey 1.
 *
 * @param first survey 1, where this is survey 2; null otherwise
 * @param suppressed too few have answered to show anything
 * @param people who answered; null when suppressed
 * @param peopleBefore who answered survey 1; null where there is none, or none to show
 * @param questions in the order in which they are asked; none when suppressed
 */
record HabitResult(
        UUID survey,
        String title,
        @Nullable UUID first,
        boolean suppressed,
        @Nullable Integer people,
        @Nullable Integer peopleBefore,
        List<HabitFigures> questions) {

    /**
     * @param suppressed too few have answered it
     * @param everybody null when suppressed
     * @param stages those that can be shown without telling of a smaller group
     * @param comparisons figures of others for the nearest question of theirs
     */
    record HabitFigures(
            String question,
            Text text,
            boolean suppressed,
            @Nullable HabitGroup everybody,
            List<HabitGroup> stages,
            List<Comparison> comparisons) {

        /** Whether survey 1 stands beside it. */
        public boolean compared() {
            return everybody != null && everybody.shares.getFirst().points != null;
        }

        /** The answer whose share has changed most; null where none has. */
        public @Nullable HabitShare mostChanged() {
            return Stream.ofNullable(everybody)
                    .flatMap(group -> group.shares.stream())
                    .filter(share -> share.distance() > 0)
                    .max(comparingInt(HabitShare::distance))
                    .orElse(null);
        }
    }

    /**
     * @param stage null for everybody
     * @param answers how many have answered the question
     * @param shares of every answer, in their order
     */
    record HabitGroup(@Nullable String stage, @Nullable Text text, int answers, List<HabitShare> shares) {}

    /**
     * @param before per cent in survey 1; null where there is nothing beside it
     * @param points how many percentage points that is more or, below 0, less than before
     */
    record HabitShare(
            String answer,
            Text text,
            int count,
            int percent,
            @Nullable Integer before,
            @Nullable Integer points) {

        public int distance() {
            return points == null ? 0 : Math.abs(points);
        }

        public boolean more() {
            return points != null && points > 0;
        }
    }

    /** What one leader more or less makes, in percentage points of the smaller survey; 0 where there is nothing beside it. */
    public int onePerson() {
        return people == null || peopleBefore == null ? 0 : Math.round(100f / Math.min(people, peopleBefore));
    }

    /** @param survey closed */
    static HabitResult of(HabitSurvey survey, Habits habits) {
        var figures = Optional.ofNullable(survey.figures).orElseThrow();
        var before = survey.first().filter(HabitSurvey::isShown).flatMap(first -> Optional.ofNullable(first.figures));
        var people = survey.isShown() ? figures.people() : null;
        var questions = habits.questions().stream()
                .filter(any -> survey.isShown())
                .map(habit -> question(habit, habits, figures, before.orElse(Figures.NONE)))
                .toList();
        return new HabitResult(
                survey.id,
                survey.title,
                survey.follows,
                !survey.isShown(),
                people,
                before.map(Figures::people).orElse(null),
                questions);
    }

    private static HabitFigures question(Habit habit, Habits habits, Figures figures, Figures before) {
        var answers = habits.answersTo(habit);
        var everybody = figures.of(habit.id(), Cell.NO_STAGE);
        var stages = habits.stages().stream()
                .filter(stage -> !figures.of(habit.id(), stage.id()).isEmpty())
                .map(stage -> group(stage, answers, figures.of(habit.id(), stage.id()), List.of()))
                .toList();
        var group = everybody.isEmpty() ? null : group(null, answers, everybody, before.of(habit.id(), Cell.NO_STAGE));
        var comparisons = habits.comparisons().stream()
                .filter(each -> each.question().equals(habit.id()))
                .toList();
        return new HabitFigures(habit.id(), habit.text(), group == null, group, stages, comparisons);
    }

    private static HabitGroup group(@Nullable Choice stage, List<Choice> answers, List<Cell> now, List<Cell> before) {
        var shares = answers.stream().map(answer -> share(answer, now, before)).toList();
        return new HabitGroup(
                stage == null ? null : stage.id(), stage == null ? null : stage.text(), Cell.people(now), shares);
    }

    private static HabitShare share(Choice answer, List<Cell> now, List<Cell> before) {
        var percent = percent(answer, now);
        var earlier = before.isEmpty() ? null : percent(answer, before);
        var points = earlier == null ? null : percent - earlier;
        return new HabitShare(answer.id(), answer.text(), count(answer, now), percent, earlier, points);
    }

    private static int percent(Choice answer, List<Cell> cells) {
        return Math.round(100f * count(answer, cells) / Cell.people(cells));
    }

    private static int count(Choice answer, List<Cell> cells) {
        return Cell.people(
                cells.stream().filter(cell -> cell.answer().equals(answer.id())).toList());
    }
}
