package no.avsats.assessment.habit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Choice;
import no.avsats.assessment.framework.Habits;
import no.avsats.assessment.framework.Habits.Comparison;
import no.avsats.assessment.framework.Habits.Habit;
import no.avsats.assessment.framework.Text;
import no.avsats.assessment.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * What all of an owner's leaders together have answered about their habits, survey 2 beside survey 1.
 *
 * @param first the round that was survey 1, where this is survey 2; null otherwise
 * @param suppressed too few have answered to show anything
 * @param answered leaders who have, in fives, rounded down; null when suppressed
 * @param answeredBefore the same of survey 1; null where there is none, or none to show
 * @param questions in the order in which they are asked; none when suppressed
 */
record HabitResult(
        UUID round,
        String title,
        @Nullable UUID first,
        boolean suppressed,
        @Nullable Integer answered,
        @Nullable Integer answeredBefore,
        List<HabitQuestion> questions) {

    /**
     * @param suppressed too few have answered it
     * @param now empty when suppressed
     * @param before of survey 1; empty where there is none, or too few
     * @param stages whose middle answer is told
     * @param comparisons figures of others for the nearest question of theirs
     */
    record HabitQuestion(
            String question,
            Text text,
            boolean suppressed,
            HabitSpread now,
            HabitSpread before,
            List<HabitStage> stages,
            List<Comparison> comparisons) {

        /** The groups of both surveys, each once, in the order of the scale. */
        public List<Row> rows() {
            return Stream.concat(now.groups.stream(), before.groups.stream())
                    .map(group -> new Row(group.from, group.to, now.percent(group), before.percent(group)))
                    .distinct()
                    .sorted(Comparator.comparingInt((Row row) -> row.from.number)
                            .thenComparingInt(row -> row.to.number))
                    .toList();
        }

        /** The group whose share has changed most; null where none can be told to have. */
        public @Nullable Row mostChanged() {
            return rows().stream()
                    .filter(row -> row.distance() > 0)
                    .max(Comparator.comparingInt(Row::distance))
                    .orElse(null);
        }
    }

    /** @param number in its scale, from 1 */
    record HabitAnswer(int number, String id, Text text) {}

    /**
     * Either the middle answer or how the answers spread, or neither.
     *
     * @param middle half of all have answered it or one before it, and half it or one after it
     * @param groups of answers side by side, in order
     */
    record HabitSpread(@Nullable HabitAnswer middle, List<HabitGroup> groups) {

        private @Nullable Integer percent(HabitGroup like) {
            return groups.stream()
                    .filter(group -> group.from.equals(like.from) && group.to.equals(like.to))
                    .map(HabitGroup::percent)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param percent nearest five; 15 stands for 15 or less, 85 for 85 or more */
    record HabitGroup(HabitAnswer from, HabitAnswer to, int percent) {}

    /** @param middle answer of the leaders whose school has these pupils */
    record HabitStage(String stage, Text text, HabitAnswer middle) {}

    /**
     * A group in both surveys.
     *
     * @param now per cent, as {@code before}; null where the survey tells other groups
     */
    record Row(
            HabitAnswer from,
            HabitAnswer to,
            @Nullable Integer now,
            @Nullable Integer before) {

        /** In percentage points; 0 too where a coded end hides it. */
        public int distance() {
            return now == null || before == null || isEnd(now) || isEnd(before) ? 0 : Math.abs(now - before);
        }

        public boolean more() {
            return now != null && before != null && now > before;
        }

        private static boolean isEnd(int percent) {
            return percent == Disclosure.LOW || percent == Disclosure.HIGH;
        }
    }

    static HabitResult of(Round round, HabitRelease release, Habits asked) {
        var figures = release.figures;
        var before = round.first()
                .flatMap(first -> HabitRelease.find(first.id()))
                .map(earlier -> earlier.figures)
                .filter(HabitFigures::shown);
        return new HabitResult(
                round.id(),
                round.title(),
                round.first().map(Round::id).orElse(null),
                !figures.shown(),
                figures.shown() ? figures.answered() : null,
                before.map(HabitFigures::answered).orElse(null),
                asked.questions().stream()
                        .filter(any -> figures.shown())
                        .map(habit -> question(habit, asked, figures, before))
                        .toList());
    }

    private static HabitQuestion question(
            Habit habit, Habits asked, HabitFigures figures, Optional<HabitFigures> before) {
        var answers = figures.of(habit);
        var scale = asked.answersTo(habit);
        return new HabitQuestion(
                habit.id(),
                habit.text(),
                !answers.everybody().shown(),
                told(answers.everybody(), scale),
                told(before.map(earlier -> earlier.of(habit).everybody()).orElse(Disclosure.NONE), scale),
                asked.stages().stream()
                        .filter(stage -> answers.stages().containsKey(stage.id()))
                        .map(stage -> stage(stage, answers.stages().get(stage.id()), scale))
                        .toList(),
                asked.comparisons().stream()
                        .filter(each -> each.question().equals(habit.id()))
                        .toList());
    }

    private static HabitStage stage(Choice stage, @Nullable Integer middle, List<Choice> scale) {
        return new HabitStage(stage.id(), stage.text(), answer(Objects.requireNonNull(middle), scale));
    }

    private static HabitSpread told(Disclosure disclosure, List<Choice> scale) {
        var middle = disclosure.middle();
        return new HabitSpread(
                middle == null ? null : answer(middle, scale),
                disclosure.bands().stream()
                        .map(band ->
                                new HabitGroup(answer(band.from(), scale), answer(band.to(), scale), band.percent()))
                        .toList());
    }

    private static HabitAnswer answer(int number, List<Choice> scale) {
        var choice = scale.get(number - 1);
        return new HabitAnswer(number, choice.id(), choice.text());
    }
}
