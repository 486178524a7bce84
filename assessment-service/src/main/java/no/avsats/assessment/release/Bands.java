package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Band;

/**
 * How ten people or more spread over the levels: five levels, else three bands (1–2, 3, 4–5), else two, else none.
 *
 * <p>Every band holds at least three people. An empty band is merged as one of two people is, so that merging itself tells
 * nothing. Where the share is a number, the pieces of a band on both sides of the target hold at least three too. Where it is a
 * range, no band ends at the target, and nothing is added to the range.
 * {@code SmallGroupsTest} tries every distribution: whoever knows this code and how many answered, also two people of the group
 * together, still never learns where one more of them stands.
 */
final class Bands {

    private static final Span ONE_TO_TWO = new Span(1, 2);
    private static final Span THREE = new Span(3, 3);
    private static final Span FOUR_TO_FIVE = new Span(4, 5);

    private static final List<Span> LEVELS = IntStream.rangeClosed(1, 5)
            .mapToObj(level -> new Span(level, level))
            .toList();
    private static final List<Span> THREE_BANDS = List.of(ONE_TO_TWO, THREE, FOUR_TO_FIVE);
    private static final List<Span> THREE_GOES_UP = List.of(ONE_TO_TWO, new Span(3, 5));
    private static final List<Span> THREE_GOES_DOWN = List.of(new Span(1, 3), FOUR_TO_FIVE);

    private final List<Integer> levels;
    private final int target;
    private final Range reached;

    private Bands(List<Integer> levels, int target, Range reached) {
        this.levels = levels;
        this.target = target;
        this.reached = reached;
    }

    /**
     * In order of level, adding up to 100 per cent; empty when only one band would be left.
     *
     * @param reached how many may have reached the target, as their share is told
     */
    static List<Band> of(List<Integer> levels, int target, Range reached) {
        var bands = new Bands(levels, target, reached);
        return bands.ways()
                .filter(bands::tellable)
                .findFirst()
                .map(bands::rounded)
                .orElse(List.of());
    }

    /** Finest first. Targets 2 and 5 cut a band in two; a second choice of two bands would tell too much about its pieces. */
    private Stream<List<Span>> ways() {
        return switch (target) {
            case 2 -> Stream.of(LEVELS, THREE_BANDS, THREE_GOES_DOWN);
            case 4 -> Stream.of(LEVELS, THREE_BANDS, THREE_GOES_DOWN, THREE_GOES_UP);
            case 5 -> Stream.of(LEVELS, THREE_BANDS, THREE_GOES_UP);
            default -> Stream.of(LEVELS, THREE_BANDS, THREE_GOES_UP, THREE_GOES_DOWN);
        };
    }

    private boolean tellable(List<Span> way) {
        if (target == Level.LOWEST || Share.of(reached, levels.size()).isNumber()) {
            return way.stream().flatMap(span -> span.cutAt(target)).allMatch(piece -> people(piece) >= Share.FEWEST);
        }
        return way.stream().allMatch(this::leavesTheShareAlone);
    }

    /**
     * The band that the target cuts holds three more than the share lets stand on its small side. So whether there are bands
     * or none, each of the people that the share stands for is still possible.
     */
    private boolean leavesTheShareAlone(Span span) {
        boolean low = reached.from() == 0;
        if (!low && reached.to() < levels.size()) {
            return false;
        }
        if (span.isCutAt(target)) {
            return people(span) >= Share.FEWEST + (low ? reached.to() : levels.size() - reached.from());
        }
        return people(span) >= Share.FEWEST && (low ? span.to() < target : span.from() >= target);
    }

    /** Where a band starts at the target, the bands from there up add up to the share. */
    private List<Band> rounded(List<Span> way) {
        var upper = way.stream().filter(span -> span.from() >= target).toList();
        var lower = way.subList(0, way.size() - upper.size());
        if (lower.isEmpty() || upper.isEmpty() || upper.getFirst().from() > target) {
            return rounded(way, Share.STEPS).toList();
        }
        int steps = Share.steps(people(upper), levels.size());
        return Stream.concat(rounded(lower, Share.STEPS - steps), rounded(upper, steps))
                .toList();
    }

    /** By largest remainder: whole steps first, then one more where most was cut off. */
    private Stream<Band> rounded(List<Span> spans, int steps) {
        int all = people(spans);
        var given = new ArrayList<>(
                spans.stream().map(span -> people(span) * steps / all).toList());
        int left = steps - given.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, spans.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -(people(spans.get(i)) * steps % all)))
                .limit(left)
                .forEach(i -> given.set(i, given.get(i) + 1));
        return IntStream.range(0, spans.size()).mapToObj(i -> spans.get(i).at(given.get(i) * 100 / Share.STEPS));
    }

    private int people(List<Span> spans) {
        return spans.stream().mapToInt(this::people).sum();
    }

    private int people(Span span) {
        return Math.toIntExact(levels.stream().filter(span::holds).count());
    }

    private record Span(int from, int to) {

        Band at(int percent) {
            return new Band(from, to, percent);
        }

        boolean holds(int level) {
            return level >= from && level <= to;
        }

        Stream<Span> cutAt(int level) {
            return isCutAt(level) ? Stream.of(new Span(from, level - 1), new Span(level, to)) : Stream.of(this);
        }

        boolean isCutAt(int level) {
            return level > from && level <= to;
        }
    }
}
