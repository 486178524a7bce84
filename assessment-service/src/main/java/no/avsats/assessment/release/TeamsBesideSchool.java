package no.avsats.assessment.release;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the levels of teams make anybody certain beside what their school has told. On each side of the target, a team says
 * only whether more than half of it have reached it: so each may have any number of that half, and all together what the school
 * may have.
 *
 * <p>Which teams may lie above one half and which below is divided into what is told and what is hidden before looking at where
 * they lie: hidden is what would make somebody certain, and as much more as it takes that hiding tells nothing.
 */
final class TeamsBesideSchool {

    /** More teams have too many ways to lie. */
    private static final int MOST = 6;

    private final Evidence school;
    private final List<Integer> sizes;

    /** What is refuted, by way of lying and by who knows each other's answers. */
    private final BitSet[][] refuted;

    /** @param sizes how many answered in each team */
    TeamsBesideSchool(Evidence school, List<Integer> sizes) {
        this.school = school;
        this.sizes = List.copyOf(sizes);
        int ways = sizes.size() <= MOST ? 1 << sizes.size() : 0;
        refuted = new BitSet[ways][school.people().size()];
        for (int more = 0; more < ways; more++) refute(more);
    }

    /** Whether the teams may be told where so many of each have reached the target. */
    boolean mayTell(List<Integer> reached) {
        if (sizes.size() > MOST) {
            return false;
        }
        int more = IntStream.range(0, sizes.size())
                .filter(team -> 2 * reached.get(team) > sizes.get(team))
                .map(team -> 1 << team)
                .sum();
        return !hidden().get(more);
    }

    private BitSet hidden() {
        var hidden = new BitSet();
        for (int more = 0; more < refuted.length; more++) {
            var alone = new BitSet();
            alone.set(more);
            if (!isSafe(alone)) hidden.set(more);
        }
        for (int more = 0; more < refuted.length && !isSafe(hidden); more++) hidden.set(more);
        return hidden;
    }

    /** Whether all that somebody could be certain of is refuted by one of these ways. */
    private boolean isSafe(BitSet ways) {
        return IntStream.range(0, school.people().size()).allMatch(who -> {
            var all = new BitSet();
            ways.stream().forEach(more -> all.or(refuted[more][who]));
            return all.isEmpty() || all.cardinality() == 1 + 4 * sizes.size();
        });
    }

    /** @param more one bit for each team of which more than half have reached the target */
    private void refute(int more) {
        var halves = IntStream.range(0, sizes.size())
                .mapToObj(team -> (more >> team & 1) == 1
                        ? new Range(sizes.get(team) / 2 + 1, sizes.get(team))
                        : Range.upTo(sizes.get(team) / 2))
                .toList();
        var sum = school.reached().getLast().and(new Range(lowest(halves), highest(halves)));
        var together = school.with(school.area(), sum);
        for (int who = 0; who < school.people().size(); who++) {
            var others = school.people().get(who);
            var left = others.left(together.reached());
            refuted[more][who] = others.arePossible(left)
                    ? refuted(halves, others, left, together.isSafe(others, left))
                    : new BitSet();
        }
    }

    private BitSet refuted(List<Range> halves, Worlds others, Range[] left, boolean schoolIsSafe) {
        var below = IntStream.range(0, sizes.size())
                .mapToObj(each -> halves.get(each).mirrored(sizes.get(each)))
                .toList();
        var all = new BitSet();
        all.set(0, schoolIsSafe);
        for (int team = 0; team < sizes.size(); team++) {
            refute(new Side(halves, team, others, left, false), all, 1 + 4 * team);
            refute(new Side(below, team, others, left, true), all, 3 + 4 * team);
        }
        return all;
    }

    private void refute(Side side, BitSet all, int from) {
        all.set(from, side.mayHoldMore());
        all.set(from + 1, side.mayHoldNoneOrThree());
    }

    /**
     * One team's people on one side of the target.
     *
     * @param sides how many of each team may stand there
     */
    private record Side(List<Range> sides, int team, Worlds others, Range[] left, boolean below) {

        /** One more than those of the two who are known, though both belong to the team. */
        boolean mayHoldMore() {
            return mayBe(mine() + 1 + elsewhere(), highest(sides));
        }

        boolean mayHoldNoneOrThree() {
            return mayBe(Math.max(mine(), Share.FEWEST) + elsewhere(), highest(sides))
                    || sides.get(team).from() == 0
                            && mayBe(
                                    mine() + elsewhere(),
                                    highest(sides) - sides.get(team).to() + mine());
        }

        /** What all other teams have at least, and this one beyond what is asked for. */
        private int elsewhere() {
            int asked = Math.max(mine() + 1, Share.FEWEST);
            return lowest(sides) - Math.min(asked, sides.get(team).from());
        }

        private int mine() {
            int area = left.length - 1;
            int above = others.known().above()[area];
            return below ? others.known().asked()[area] - above : above;
        }

        /** Whether so many of the school may stand on the side. */
        private boolean mayBe(int from, int to) {
            int area = left.length - 1;
            int all = others.all()[area] + others.known().asked()[area];
            var some = below ? new Range(from, to).mirrored(all) : new Range(from, to);
            return others.arePossible(left, area, others.left(area, some));
        }
    }

    private static int lowest(List<Range> halves) {
        return halves.stream().mapToInt(Range::from).sum();
    }

    private static int highest(List<Range> halves) {
        return halves.stream().mapToInt(Range::to).sum();
    }
}
