package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.avsats.assessment.events.AssessmentReleased.Cell;

/**
 * Looks for other answers to one area that tell exactly the same: a walk from the true answers, a few of them changed at each
 * step. It knows nothing of how the release was decided. What it takes for the same is compared with the whole release before
 * it counts.
 */
final class AnswersWalk {

    static final int LEVELS = 5;
    private static final int NUMBERS = 10;

    private final Random chance;
    private final AuditedArea area;
    private final List<Cell> told;
    private final Map<Integer, Integer> teams;
    private final boolean[] counted;
    private final List<Map<Long, Boolean>> bands = new ArrayList<>();
    private int[][] rows;

    /** Whose answers are others than the true ones. */
    private final BitSet changed = new BitSet();

    AnswersWalk(AuditedArea area, AuditedArea.Release release, long seed) {
        this.area = area;
        told = release.cells();
        teams = release.teams();
        chance = new Random(seed);
        rows = area.rows();
        counted = new boolean[told.size() - 1];
        for (int i = 0; i < counted.length; i++) counted[i] = isCounted(i);
        told.forEach(_ -> bands.add(new HashMap<>()));
    }

    private boolean isCounted(int indicator) {
        return told.get(indicator + 1).answered() != null
                || told.get(indicator + 1).suppressed()
                        && Arrays.stream(rows).filter(row -> row[indicator] > 0).count() >= NUMBERS;
    }

    int[][] rows() {
        return rows;
    }

    BitSet changed() {
        return changed;
    }

    void restart() {
        if (!changed.isEmpty()) rows = area.rows();
        changed.clear();
    }

    /**
     * One step: whether it went anywhere.
     *
     * @param may who may answer otherwise
     */
    boolean step(IntPredicate may) {
        var before = new ArrayList<int[]>();
        for (int left = 1 + chance.nextInt(3); left > 0; left--) {
            switch (chance.nextInt(5)) {
                case 0, 1 -> change(may, before);
                case 2, 3 -> exchange(may, before);
                default -> trade(may, before);
            }
        }
        if (before.isEmpty() || !isTheSame()) {
            before.reversed().forEach(each -> rows[each[0]][each[1]] = each[2]);
            return false;
        }
        before.forEach(each -> changed.set(each[0]));
        return true;
    }

    private void change(IntPredicate may, List<int[]> before) {
        int person = chance.nextInt(rows.length);
        set(may, before, person, chance.nextInt(rows[person].length), 1 + chance.nextInt(LEVELS));
    }

    private void exchange(IntPredicate may, List<int[]> before) {
        int one = chance.nextInt(rows.length);
        int other = chance.nextInt(rows.length);
        int indicator = chance.nextInt(rows[one].length);
        int level = rows[one][indicator];
        if (level > 0 && rows[other][indicator] > 0 && may.test(one) && may.test(other)) {
            set(may, before, one, indicator, rows[other][indicator]);
            set(may, before, other, indicator, level);
        }
    }

    /** Two people who answered the same questions have each other's answers: only their teams can tell the difference. */
    private void trade(IntPredicate may, List<int[]> before) {
        int one = chance.nextInt(rows.length);
        int other = chance.nextInt(rows.length);
        var mine = rows[one].clone();
        if (!may.test(one) || !may.test(other) || !haveAnsweredTheSame(mine, rows[other])) {
            return;
        }
        for (int i = 0; i < mine.length; i++) {
            set(may, before, one, i, rows[other][i]);
            set(may, before, other, i, mine[i]);
        }
    }

    private static boolean haveAnsweredTheSame(int[] one, int[] other) {
        return IntStream.range(0, one.length).allMatch(i -> (one[i] > 0) == (other[i] > 0));
    }

    private void set(IntPredicate may, List<int[]> before, int person, int indicator, int level) {
        if (rows[person][indicator] > 0 && rows[person][indicator] != level && may.test(person)) {
            before.add(new int[] {person, indicator, rows[person][indicator]});
            rows[person][indicator] = level;
        }
    }

    /** Whether the person has skipped something that the area counts. */
    boolean hasSkipped(int person) {
        return IntStream.range(0, counted.length).anyMatch(i -> counted[i] && rows[person][i] == 0);
    }

    private boolean isTheSame() {
        for (int i = 0; i < counted.length; i++) {
            if (!fits(i + 1, column(i))) return false;
        }
        if (count() > 1 && told.getFirst().answered() != null && !fits(0, medians(AuditedArea.ALL))) return false;
        for (var team : teams.entrySet()) {
            if (level(medians(team.getKey())) != team.getValue()) return false;
        }
        return true;
    }

    private int count() {
        int count = 0;
        for (boolean each : counted) count += each ? 1 : 0;
        return count;
    }

    private boolean fits(int figure, int[] people) {
        var cell = told.get(figure);
        if (cell.suppressed()) {
            return true;
        }
        Integer level = cell.level();
        if (figure > 0 && level != null && level(people) != level) {
            return false;
        }
        return cell.answered() == null || fitsShare(cell, people) && fitsBands(figure, people);
    }

    private static boolean fitsShare(Cell cell, int[] people) {
        int all = sum(people, 1);
        int percent = 5 * (int) Math.floor(20.0 * sum(people, cell.target()) / all + 0.5);
        int atLeast = Objects.requireNonNullElse(cell.share() != null ? cell.share() : cell.atLeast(), 0);
        int atMost = Objects.requireNonNullElse(cell.share() != null ? cell.share() : cell.atMost(), 100);
        return percent >= atLeast && percent <= atMost;
    }

    private boolean fitsBands(int figure, int[] people) {
        var cell = told.get(figure);
        if (figure == 0 && cell.bands().isEmpty()) {
            return true;
        }
        long key = 0;
        for (int each : people) key = key * 101 + each;
        return bands.get(figure).computeIfAbsent(key, _ -> {
            var reached = Share.told(cell).people(sum(people, 1));
            return Bands.of(Groups.levels(Arrays.copyOfRange(people, 1, people.length)), cell.target(), reached)
                    .equals(cell.bands());
        });
    }

    private static int sum(int[] people, int from) {
        int sum = 0;
        for (int i = from; i < people.length; i++) sum += people[i];
        return sum;
    }

    /** People at each level; nobody at 0. */
    private int[] column(int indicator) {
        var at = new int[LEVELS + 1];
        for (var row : rows) if (row[indicator] > 0) at[row[indicator]]++;
        return at;
    }

    private int[] medians(int team) {
        var at = new int[LEVELS + 1];
        for (int person = 0; person < rows.length; person++) {
            int median = area.isIn(team, person) ? median(rows[person]) : 0;
            if (median > 0) at[median]++;
        }
        return at;
    }

    /** The lower one; 0 when nothing that counts was answered. */
    int median(int[] row) {
        var at = new int[LEVELS + 1];
        for (int i = 0; i < row.length; i++) if (counted[i] && row[i] > 0) at[row[i]]++;
        return sum(at, 1) == 0 ? 0 : level(at);
    }

    private static int level(int[] people) {
        int left = (sum(people, 1) - 1) / 2;
        int level = 1;
        while (left >= people[level]) left -= people[level++];
        return level;
    }
}
