package no.avsats.assessment.release;

import java.util.List;

/**
 * Ways in which so many people may have answered an area, as far as is known of others who answered with them; {@link Evidence}
 * says why these.
 *
 * @param known people who put together what they answered, and are not among these
 * @param complete how many answered every indicator
 * @param skipping ways in which all others may have answered: how many of them have reached the target, figure by figure
 * @param all how many answered, for each indicator and last for the area
 */
record Worlds(Known known, int complete, List<int[]> skipping, int[] all) {

    /**
     * @param asked how many they are, figure by figure
     * @param above how many of these have reached the target
     */
    record Known(int[] asked, int[] above) {}

    /** On how many of so many indicators whoever reaches a level by the lower median has reached it. */
    static int needed(int indicators) {
        return indicators / 2 + 1;
    }

    /** How many of these may have reached the target where so many of everybody have. */
    Range[] left(List<Range> reached) {
        var left = new Range[all.length];
        for (int i = 0; i < left.length; i++) left[i] = left(i, reached.get(i));
        return left;
    }

    Range left(int figure, Range reached) {
        return reached.without(known.above[figure]).and(Range.upTo(all[figure]));
    }

    /** Whether so many may stand on a side, the one below the target or the other. */
    boolean mayHold(Range[] reached, int figure, boolean below, int from, int to) {
        var some = new Range(from, to);
        return arePossible(reached, figure, below ? some.mirrored(all[figure]) : some);
    }

    /** Whether they are possible with this as well. */
    boolean arePossible(Range[] reached, int figure, Range also) {
        var before = reached[figure];
        reached[figure] = before.and(also);
        boolean possible = arePossible(reached);
        reached[figure] = before;
        return possible;
    }

    /** @param reached how many of these may have reached the target, figure by figure */
    boolean arePossible(Range[] reached) {
        for (var range : reached) {
            if (range.isEmpty()) return false;
        }
        for (var some : skipping) {
            if (arePossible(reached, some)) return true;
        }
        return false;
    }

    private boolean arePossible(Range[] reached, int[] held) {
        int area = all.length - 1;
        for (int i = 0; i < area; i++) {
            if (reached[i].to() < held[i] || reached[i].from() - held[i] > complete) return false;
        }
        int from = Math.max(0, reached[area].from() - held[area]);
        int to = Math.min(complete, reached[area].to() - held[area]);
        for (int whole = from; whole <= to; whole++) {
            if (arePossible(reached, held, whole)) return true;
        }
        return false;
    }

    /** As near to the area as each indicator may be. */
    private boolean arePossible(Range[] reached, int[] held, int whole) {
        int needed = needed(all.length - 1);
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < all.length - 1; i++) {
            int from = Math.max(0, reached[i].from() - held[i]);
            int to = Math.min(complete, reached[i].to() - held[i]);
            int each = Math.clamp(whole, from, to);
            inside += Math.min(whole, each);
            outside += Math.max(0, each - whole);
        }
        return inside >= needed * whole && outside <= (needed - 1) * (complete - whole);
    }
}
