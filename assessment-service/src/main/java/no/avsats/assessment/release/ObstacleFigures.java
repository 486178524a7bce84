package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands most in the way, as ten people or more have named it.
 *
 * <p>An option is told by itself when at least three have named it. All others are told together, and that sum is nobody, or at
 * least three people who need not stand on every option in it; where it would be less, the options that were named least of
 * those shown go into it too. {@code ObstaclesTest} tries every distribution: whoever knows this code and how many answered
 * still never learns that one or two people have named something, not by subtraction either, nor that all named the same.
 *
 * @param suppressed true when too few have answered, or all too alike; then nothing else is here
 * @param answered how many have answered, rounded down to fives; null when suppressed
 * @param shown in the order of the framework, never ranked
 * @param others per cent of all options that are not shown, in steps of 5; null when nobody has named one of them
 */
public record ObstacleFigures(
        boolean suppressed,
        @Nullable Integer answered,
        List<NamedObstacle> shown,
        @Nullable Integer others) {

    private static final ObstacleFigures HIDDEN = new ObstacleFigures(true, null, List.of(), null);
    private static final int STEP = 5;

    /** @param percent of those who answered, in steps of 5 */
    public record NamedObstacle(String option, int percent) {}

    /**
     * What somebody has named.
     *
     * @param school where they work
     */
    record Answer(String school, String option) {}

    /** @param options in the order of the framework */
    static ObstacleFigures of(List<Answer> answers, List<String> options, boolean pooled, Gate gate) {
        var schools = answers.stream().collect(Collectors.toMap(Answer::school, answer -> 1, Integer::sum));
        if (!gate.tellsNumbers(schools.values(), pooled)) {
            return HIDDEN;
        }
        var named = answers.stream()
                .map(Answer::option)
                .collect(Collectors.toMap(Function.identity(), option -> 1, Integer::sum));
        var counts = options.stream()
                .map(option -> new Count(option, named.getOrDefault(option, 0)))
                .toList();
        return told(counts, answers.size());
    }

    private record Count(String option, int people) {

        NamedObstacle of(int all) {
            return new NamedObstacle(option, percent(people, all));
        }
    }

    private static ObstacleFigures told(List<Count> counts, int all) {
        var shown = new ArrayList<>(
                counts.stream().filter(each -> each.people() >= Share.FEWEST).toList());
        if (tellsOfFew(all - people(shown), counts.size() - shown.size())) {
            int least = shown.stream().mapToInt(Count::people).min().orElse(0);
            shown.removeIf(each -> each.people() == least);
        }
        int others = all - people(shown);
        if (shown.size() + (others > 0 ? 1 : 0) < 2) {
            return HIDDEN;
        }
        return new ObstacleFigures(
                false,
                all / STEP * STEP,
                shown.stream().map(each -> each.of(all)).toList(),
                others > 0 ? percent(others, all) : null);
    }

    /** Fewer than three people, or so many that none of the options can be empty: each has been named by two at most. */
    private static boolean tellsOfFew(int people, int options) {
        return people > 0 && (people < Share.FEWEST || people > (Share.FEWEST - 1) * (options - 1));
    }

    private static int people(List<Count> counts) {
        return counts.stream().mapToInt(Count::people).sum();
    }

    private static int percent(int people, int all) {
        return Share.steps(people, all) * STEP;
    }
}
