package no.avsats.assessment.habit;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of one question that leaders have answered, each for themselves. It must not be certain what anybody answered:
 * neither to a reader who knows how many there are, nor to one of five to nine who also knows their own answer, nor to any two of
 * ten or more who tell each other. And nobody may find out that one or two have given an answer, or one of several.
 *
 * <ul>
 *   <li>Below five nothing. From five the middle answer: half of all answered that or less, half that or more.
 *   <li>From ten, instead, how they spread over answers that stand side by side in the scale, merged until each group has
 *       {@value #SMALLEST}; the finest groups that do, of several the most even ones. Where only one would be left, the middle
 *       answer. So "all alike" looks like three who differ.
 *   <li>Shares are the nearest five per cent, 15 also for fewer and 85 also for more.
 * </ul>
 *
 * <p>The middle answer beside groups would tell too much: at twelve it may leave one person for one answer. {@code DisclosureTest}
 * tries every distribution over up to six answers.
 *
 * @param middle number of the middle answer, from 1; null when nothing or groups are told
 * @param bands in order, all answers in exactly one; empty when none are told
 */
record Disclosure(@Nullable Integer middle, List<Band> bands) {

    static final int FEWEST = 5;
    static final int NUMBERS_FROM = 10;
    static final Disclosure NONE = new Disclosure(null, List.of());

    /** Two people in a group of three would know that the third is all there is outside of theirs. */
    private static final int SMALLEST = 4;

    /** So many people stay open on both ends of a stage's middle answer. */
    private static final int SLACK = 3;

    static final int LOW = 15;
    static final int HIGH = 85;
    private static final int STEP = 5;

    private static final Map<Integer, List<List<Span>>> WAYS = new ConcurrentHashMap<>();

    /**
     * @param from first of its answers, from 1
     * @param to last of its answers
     * @param percent 15 to 85, in steps of five; 15 stands for 15 or less, 85 for 85 or more
     */
    record Band(int from, int to, int percent) {}

    private record Span(int from, int to) {

        int people(int[] counts) {
            return IntStream.rangeClosed(from, to).map(at -> counts[at]).sum();
        }

        int width() {
            return to - from + 1;
        }
    }

    Disclosure {
        bands = List.copyOf(bands);
    }

    /** @param counts how many gave each answer, in the order of the scale */
    static Disclosure of(int[] counts) {
        var people = IntStream.of(counts).sum();
        if (people < FEWEST) {
            return NONE;
        }
        var way = way(counts);
        return way.size() == 1
                ? new Disclosure(middle(counts), List.of())
                : new Disclosure(
                        null,
                        way.stream().map(span -> band(span, counts, people)).toList());
    }

    /**
     * The middle answer of those of each stage, where it may stand beside what is told of all: ten are of the stage and ten are not
     * of any that is told, and the groups at both ends of the scale are so large that no middle answer would exhaust one. That
     * depends only on what is told anyway, so a stage that is left out tells nothing.
     *
     * @param counts of everybody
     * @param ofStages of those who told a stage, by stage
     */
    static Map<String, Integer> stages(int[] counts, Map<String, int[]> ofStages) {
        var told = new TreeMap<String, int[]>(ofStages);
        told.values().removeIf(stage -> IntStream.of(stage).sum() < NUMBERS_FROM);
        while (!told.isEmpty() && IntStream.of(counts).sum() - people(told) < NUMBERS_FROM) {
            told.entrySet().stream()
                    .min(comparingInt(each -> IntStream.of(each.getValue()).sum()))
                    .ifPresent(smallest -> told.remove(smallest.getKey()));
        }
        var middles = new TreeMap<String, Integer>();
        if (leavesOpen(counts, told)) {
            told.forEach((stage, each) -> middles.put(stage, middle(each)));
        }
        return middles;
    }

    private static boolean leavesOpen(int[] counts, Map<String, int[]> told) {
        var way = way(counts);
        var below = told.values().stream().mapToInt(each -> half(each)).sum();
        var above = people(told) - below + told.size();
        return way.size() == 1
                || (way.getFirst().people(counts) >= below + SLACK
                        && way.getLast().people(counts) >= above + SLACK);
    }

    private static int people(Map<String, int[]> groups) {
        return groups.values().stream().flatMapToInt(IntStream::of).sum();
    }

    /** The lower one of two. */
    private static int middle(int[] counts) {
        var left = half(counts);
        var answer = 0;
        while (left > 0) {
            left -= counts[answer];
            answer++;
        }
        return answer;
    }

    private static int half(int[] counts) {
        return (IntStream.of(counts).sum() + 1) / 2;
    }

    private static List<Span> way(int[] counts) {
        var ways = WAYS.computeIfAbsent(counts.length, Disclosure::ways);
        return IntStream.of(counts).sum() < NUMBERS_FROM
                ? ways.getLast()
                : ways.stream()
                        .filter(way -> way.stream().allMatch(span -> span.people(counts) >= SMALLEST))
                        .findFirst()
                        .orElseThrow();
    }

    /** All ways to put neighbours together: the finest first, of equally fine ones the most even, all in one group last. */
    private static List<List<Span>> ways(int answers) {
        return IntStream.range(0, 1 << (answers - 1))
                .mapToObj(cuts -> spans(answers, cuts))
                .sorted(comparingInt((List<Span> way) -> -way.size()).thenComparingInt(Disclosure::unevenness))
                .toList();
    }

    private static int unevenness(List<Span> way) {
        return way.stream().mapToInt(span -> span.width() * span.width()).sum();
    }

    /** @param cuts a bit for each answer but the last one, set where a group ends */
    private static List<Span> spans(int answers, int cuts) {
        var spans = new ArrayList<Span>();
        var from = 0;
        for (var at = 0; at < answers; at++) {
            if (at == answers - 1 || (cuts >> at & 1) == 1) {
                spans.add(new Span(from, at));
                from = at + 1;
            }
        }
        return spans;
    }

    private static Band band(Span span, int[] counts, int people) {
        var steps = 100 / STEP;
        var percent = (2 * steps * span.people(counts) + people) / (2 * people) * STEP;
        return new Band(span.from + 1, span.to + 1, Math.clamp(percent, LOW, HIGH));
    }

    public boolean shown() {
        return middle != null || !bands.isEmpty();
    }
}
