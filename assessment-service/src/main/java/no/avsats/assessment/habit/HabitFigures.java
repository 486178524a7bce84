package no.avsats.assessment.habit;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.avsats.assessment.ballot.AnswerSheet;
import no.avsats.assessment.framework.Choice;
import no.avsats.assessment.framework.Habits;
import no.avsats.assessment.framework.Habits.Habit;

/**
 * What a round about habits tells of all of an owner's leaders together, and all that is kept of their answers.
 *
 * @param answered leaders who have, in fives, rounded down
 * @param questions in the order in which they are asked; none where fewer than five have answered
 */
record HabitFigures(int answered, List<Answers> questions) {

    private static final int FIVES = 5;

    /** @param stages number of the middle answer, from 1, of the stages that may be told */
    record Answers(String question, Disclosure everybody, Map<String, Integer> stages) {}

    HabitFigures {
        questions = List.copyOf(questions);
    }

    static HabitFigures of(Habits asked, List<AnswerSheet> sheets) {
        var filled = sheets.stream().filter(sheet -> !sheet.levels().isEmpty()).toList();
        if (filled.size() < Disclosure.FEWEST) {
            return new HabitFigures(0, List.of());
        }
        return new HabitFigures(
                filled.size() / FIVES * FIVES,
                asked.questions().stream()
                        .map(habit -> answers(asked, habit, filled))
                        .toList());
    }

    private static Answers answers(Habits asked, Habit habit, List<AnswerSheet> sheets) {
        var counts = counts(asked, habit, sheets);
        var stages = asked.stages().stream()
                .map(Choice::id)
                .collect(toMap(
                        stage -> stage,
                        stage -> counts(
                                asked,
                                habit,
                                sheets.stream()
                                        .filter(sheet -> stage(asked, sheet)
                                                .filter(stage::equals)
                                                .isPresent())
                                        .toList())));
        return new Answers(habit.id(), Disclosure.of(counts), Disclosure.stages(counts, stages));
    }

    private static Optional<String> stage(Habits asked, AnswerSheet sheet) {
        return Optional.ofNullable(sheet.levels().get(Habits.STAGE))
                .map(number -> asked.stages().get(number - 1).id());
    }

    private static int[] counts(Habits asked, Habit habit, List<AnswerSheet> sheets) {
        var counts = new int[asked.answersTo(habit).size()];
        sheets.stream()
                .flatMap(sheet -> Optional.ofNullable(sheet.levels().get(habit.id())).stream())
                .forEach(number -> counts[number - 1]++);
        return counts;
    }

    /** What is told of a question; nothing where it is not among them. */
    Answers of(Habit habit) {
        return questions.stream()
                .filter(each -> each.question().equals(habit.id()))
                .findFirst()
                .orElseGet(() -> new Answers(habit.id(), Disclosure.NONE, Map.of()));
    }

    boolean shown() {
        return answered > 0;
    }
}
