package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What readers of one area's figures could be sure of, and other answers that tell the same and prove them wrong. A reader knows
 * how many answered what, and the program; besides nobody's answers, one person's own below ten answers, two people's from there.
 */
final class Attack {

    /** Every fourth area is compared release by release, the others value by value. */
    private static final int COMPARED = 4;

    private static final int CHANGES = 400;
    private static final int STEPS = 2_000;
    private static final int TURNS = 6;
    private static final int LONG = 5_000;

    private final AuditedArea area;
    private final AuditedArea.Release told;
    private final boolean compared;
    private final AnswersWalk walk;
    private final List<Claim> open = new ArrayList<>();

    /**
     * Some people, by what they have answered.
     *
     * @param figure what a person has answered; 0 for nothing
     */
    private record Side(String name, int team, ToIntFunction<int[]> figure, IntPredicate levels) {

        boolean holds(AuditedArea area, int person, int[] row) {
            int level = figure.applyAsInt(row);
            return area.isIn(team, person) && level > 0 && levels.test(level);
        }
    }

    /**
     * That nobody else is on the side, or that one or two are and no more.
     *
     * @param known people who put together what they answered: none, one or two
     */
    private final class Claim {

        private final Side side;
        private final boolean few;
        private final BitSet truth;
        private List<int[]> known;

        Claim(Side side, boolean few, List<int[]> known) {
            this.side = side;
            this.few = few;
            truth = people(area.answers());
            this.known = known;
            this.known = left(truth, new BitSet());
        }

        private BitSet people(int[][] rows) {
            var people = new BitSet();
            for (int i = 0; i < rows.length; i++) if (side.holds(area, i, rows[i])) people.set(i);
            return people;
        }

        /** Those who may still be sure of it when they see that so many might be on the side. */
        private List<int[]> left(BitSet there, BitSet changed) {
            int all = there.cardinality();
            return known.stream()
                    .filter(some -> {
                        int mine = 0;
                        for (int one : some) {
                            if (changed.get(one)) return true;
                            if (truth.get(one)) mine++;
                        }
                        return few ? all > mine && all <= 2 : all == mine;
                    })
                    .toList();
        }

        @Override
        public String toString() {
            return (few ? "one or two: " : "nobody else: ") + side.name + ", known "
                    + known.stream().limit(3).map(Arrays::toString).toList();
        }
    }

    Attack(AuditedArea area, long seed) {
        this.area = area;
        compared = seed % COMPARED == 0;
        told = area.release();
        walk = new AnswersWalk(area, told, seed);
        sides().forEach(this::claim);
    }

    AuditedArea.Release told() {
        return told;
    }

    private List<Side> sides() {
        var sides = new ArrayList<Side>();
        for (int i = 0; i < area.indicators(); i++) {
            int indicator = i;
            both(sides, "indicator " + i, AuditedArea.ALL, row -> row[indicator]);
            for (int level = 1; level <= AnswersWalk.LEVELS; level++) {
                int at = level;
                sides.add(new Side(
                        "indicator " + i + " not at " + at,
                        AuditedArea.ALL,
                        row -> row[indicator],
                        given -> given != at));
            }
        }
        both(sides, "area", AuditedArea.ALL, walk::median);
        told.teams().keySet().forEach(team -> both(sides, "team " + team, team, walk::median));
        return sides;
    }

    private void both(List<Side> sides, String name, int team, ToIntFunction<int[]> figure) {
        sides.add(new Side(name + " reached", team, figure, given -> given >= area.target()));
        sides.add(new Side(name + " below", team, figure, given -> given < area.target()));
    }

    private void claim(Side side) {
        var asked = new Side(side.name, side.team, side.figure, _ -> true);
        var people = IntStream.range(0, area.people())
                .filter(i -> asked.holds(area, i, area.answers()[i]))
                .boxed()
                .toList();
        if (people.size() < Gate.FEWEST) {
            return;
        }
        var known = new ArrayList<int[]>(List.of(new int[0]));
        int together = people.size() < Gate.NUMBERS_FROM ? 1 : 2;
        for (int one = 0; one < area.people(); one++) {
            if (together == 1) known.add(new int[] {one});
            for (int other = 0; together == 2 && other < one; other++) known.add(new int[] {one, other});
        }
        for (boolean few : side.name.contains("not at") ? List.of(false) : List.of(false, true)) {
            var claim = new Claim(side, few, known);
            if (!claim.known.isEmpty()) open.add(claim);
        }
    }

    /** What nothing was found against. */
    List<String> certain() {
        for (int i = 0; i < CHANGES && !open.isEmpty(); i++) {
            walk.restart();
            if (walk.step(person -> !walk.hasSkipped(person))) disprove();
        }
        for (var claim : List.copyOf(open)) {
            for (var some : claim.known) search(claim, some);
        }
        open.removeIf(claim -> claim.known.isEmpty());
        return open.stream().map(Claim::toString).toList();
    }

    /**
     * How many answers somebody outside can guess the side of with 95 per cent, and how many there are. Estimated: each way of
     * answering that tells the same is as likely as any other, and the walk passes by some of them.
     */
    int[] guessed() {
        walk.restart();
        double[] reached = new double[area.indicators()];
        for (int i = 0; i < STEPS; i++) {
            walk.step(_ -> true);
            for (var row : walk.rows()) {
                for (int each = 0; each < row.length; each++) reached[each] += row[each] >= area.target() ? 1 : 0;
            }
        }
        int[] guessed = new int[2];
        for (int each = 0; each < reached.length; each++) {
            int indicator = each;
            int all = (int) Arrays.stream(area.answers())
                    .filter(row -> row[indicator] > 0)
                    .count();
            double part = reached[each] / STEPS / Math.max(1, all);
            guessed[0] += Math.max(part, 1 - part) >= 0.95 ? all : 0;
            guessed[1] += all;
        }
        return guessed;
    }

    /** From the true answers on, while those who are known keep theirs. */
    private void search(Claim claim, int[] some) {
        for (int turn = 0; turn < TURNS; turn++) {
            walk.restart();
            boolean everybody = turn % 2 == 1;
            for (int i = 0; i < LONG; i++) {
                if (!claim.known.contains(some)) {
                    return;
                }
                if (walk.step(person -> Arrays.stream(some).noneMatch(one -> one == person)
                        && (everybody || !walk.hasSkipped(person)))) {
                    disprove();
                }
            }
        }
    }

    private void disprove() {
        boolean checked = false;
        for (var claim : open) {
            var left = claim.left(claim.people(walk.rows()), walk.changed());
            if (left.size() == claim.known.size()) continue;
            if (compared && !checked && !area.answered(walk.rows()).release().equals(told)) return;
            checked = true;
            claim.known = left;
        }
        open.removeIf(claim -> claim.known.isEmpty());
    }
}
