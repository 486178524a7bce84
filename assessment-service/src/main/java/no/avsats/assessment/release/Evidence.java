package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The rule: what has been told of an area and its indicators, and whether it makes anybody certain.
 *
 * <p>From everything that has been told, nobody's side of the target may be certain: not to a reader who knows this program and
 * exactly how many answered each indicator, and not to any two people of the group who put together what they answered
 * themselves. Nor may any of these know that one or two people stand on a side, and no more.
 *
 * <p>What is told is taken as one range for each figure: how many people have reached the target on the indicator, and how many
 * by their own lower median over the area's indicators. A <em>world</em> is any way of answering that fits all ranges. People
 * are certain when they are on the same side in all worlds.
 *
 * <p><b>Which worlds there are.</b> Of N people who answered all J indicators, r<sub>j</sub> reached the target on indicator j
 * and A by their median, that is on at least h = ⌊J/2⌋ + 1 indicators. Such people exist just when
 *
 * <pre>
 *   Σ min(A, r<sub>j</sub>) ≥ h·A                    the A can have h each
 *   Σ max(0, r<sub>j</sub> − A) ≤ (h − 1)·(N − A)    what the A cannot hold fits on the others, who have less than h each
 * </pre>
 *
 * (answers can be laid out so that no two of the A differ by more than one in how many they have, nor two of the others). Both
 * hold most easily with each r<sub>j</sub> as near to A as its range lets it be, so it is enough to try every A.
 * {@code EvidenceTest} compares this with trying all ways of answering.
 *
 * <p>Who skipped an indicator is taken to have reached the target on all that they answered, or on none: the first so many in an
 * order that no answer has to do with, for each number of them. These are not all worlds, but they are enough of them: certainty
 * is never missed, and seen at worst where there is none.
 *
 * <p><b>Two together</b> know their own answers. For each thing that two people may have answered, they are taken out and the
 * same is asked of all others.
 *
 * <p><b>Levels.</b> A person's level is certain only if the person's side of the target is. Whatever their side, people may stand
 * on any level of it as far as each indicator's own figure says; {@code SmallGroupsTest} tries all distributions for that. Two
 * people who stand between the target and the level that is told learn a little more from it, and are asked about once more.
 * Bands can narrow a share that is a number by a person or two, which the search of {@code ReleaseAuditTest} takes into account
 * and this does not.
 *
 * @param people all of them, and all but any two
 * @param reached how many may have reached the target: on each indicator, and last in the area
 */
record Evidence(List<Worlds> people, List<Range> reached) {

    /** Of a group of whom one figure is known. */
    static Evidence ofOne(int people, Range reached) {
        var group = new People(1, Map.of(1, people));
        return new Evidence(group.worlds(), List.of(reached, reached));
    }

    static Evidence ofNothing(People people) {
        return new Evidence(
                people.worlds(),
                IntStream.of(people.all()).mapToObj(Range::upTo).toList());
    }

    int area() {
        return reached.size() - 1;
    }

    Evidence with(int figure, Range known) {
        var ranges = new ArrayList<>(reached);
        ranges.set(figure, known);
        return new Evidence(people, ranges);
    }

    /** How many answered something of the area. */
    int all() {
        return people.getFirst().all()[area()];
    }

    /** Whether nobody is certain to anyone. */
    boolean isSafe() {
        return holds(this::isSafe) && people.stream().allMatch(this::isSafeBesideLevels);
    }

    /**
     * The two may stand between the target and the level that is told, and know so much more: more than half, and none of the
     * two among them, have reached the level, or half at most and both of them among them the next one.
     */
    private boolean isSafeBesideLevels(Worlds others) {
        var left = others.left(reached);
        for (int figure = 0; figure < area(); figure++) left[figure] = besideLevel(others, left[figure], figure);
        return !others.arePossible(left) || isSafe(others, left);
    }

    private Range besideLevel(Worlds others, Range left, int figure) {
        int all = people.getFirst().all()[figure];
        var known = others.known();
        if (reached.get(figure).from() > all / 2 && known.above()[figure] > 0) {
            return left.and(new Range(all / 2 + 1, all));
        }
        return reached.get(figure).to() <= all / 2 ? left.and(Range.upTo(all / 2 - known.asked()[figure])) : left;
    }

    /** Whether this holds of everybody, and of all but any two as far as two may have answered so. */
    boolean holds(BiPredicate<Worlds, Range[]> rule) {
        for (var worlds : people) {
            var left = worlds.left(reached);
            if (worlds.arePossible(left) && !rule.test(worlds, left)) return false;
        }
        return true;
    }

    boolean isSafe(Worlds others, Range[] left) {
        for (int figure = 0; figure < left.length; figure++) {
            if (!isSafe(others, left, figure, false) || !isSafe(others, left, figure, true)) return false;
        }
        return true;
    }

    /**
     * Whether one more may stand on the side than those who are known, and either none or three altogether. A side that three
     * or more are told to stand on is safe from two.
     */
    private boolean isSafe(Worlds others, Range[] left, int figure, boolean below) {
        int all = people.getFirst().all()[figure];
        int fewest =
                below ? all - reached.get(figure).to() : reached.get(figure).from();
        if (fewest >= Share.FEWEST) {
            return true;
        }
        int above = others.known().above()[figure];
        int mine = below ? others.known().asked()[figure] - above : above;
        return others.mayHold(left, figure, below, 1, all)
                && (others.mayHold(left, figure, below, 0, 0)
                        || others.mayHold(left, figure, below, Math.max(0, Share.FEWEST - mine), all));
    }
}
