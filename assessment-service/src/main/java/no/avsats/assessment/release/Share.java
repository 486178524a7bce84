package no.avsats.assessment.release;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import org.jspecify.annotations.Nullable;

/**
 * How much of a group stands at the target level or above, as it is told: the nearest five per cent, or a range of them. All
 * that a told share says to whoever knows how many answered is the {@link #people} that it may be.
 *
 * @param from steps of five points, 0 to 20
 * @param to steps of five points, 0 to 20; the same for a number
 */
record Share(int from, int to) {

    /** Per cents are told in steps of five points: twenty of them are the whole. */
    static final int STEPS = 20;

    /** One or two people are never told apart from nobody: not in a band, not on a side of the target. */
    static final int FEWEST = 3;

    private static final int FIVE = 100 / STEPS;

    /** The widest end of a large group: 15 per cent or less, 85 or more. */
    private static final int CODED = 3;

    /** Nearest five, half up. */
    static int steps(int part, int whole) {
        return (2 * STEPS * part + whole) / (2 * whole);
    }

    /**
     * What may be told of so many people before anything else has been: a code for each end, which covers at least nobody to
     * three people, and numbers between them. So two people of three on the small side still do not know a third one there.
     *
     * @return how many people each of them stands for, in order, together everybody
     */
    static List<Range> classes(int all) {
        int low = Math.max(CODED, steps(FEWEST, all));
        return List.copyOf(IntStream.rangeClosed(0, all)
                .boxed()
                .collect(Collectors.toMap(
                        reached -> Math.clamp(steps(reached, all), low, STEPS - low),
                        reached -> new Range(reached, reached),
                        Range::joined,
                        TreeMap::new))
                .values());
    }

    /** What is told of a range of people: whole classes, or whole classes up to one half. */
    static Share of(Range reached, int all) {
        var classes = classes(all);
        boolean lowest = classes.getFirst().holds(reached.from());
        boolean highest = classes.getLast().holds(reached.to());
        return new Share(lowest ? 0 : steps(reached.from(), all), highest ? STEPS : steps(reached.to(), all));
    }

    /** A share that was told; everything is possible where none was. */
    static Share told(Cell cell) {
        Integer number = cell.share();
        return number != null
                ? new Share(number / FIVE, number / FIVE)
                : new Share(
                        Objects.requireNonNullElse(cell.atLeast(), 0) / FIVE,
                        Objects.requireNonNullElse(cell.atMost(), STEPS * FIVE) / FIVE);
    }

    /** How many of so many it may be. */
    Range people(int all) {
        var possible = IntStream.rangeClosed(0, all)
                .filter(reached -> from <= steps(reached, all) && steps(reached, all) <= to)
                .summaryStatistics();
        return new Range(possible.getMin(), possible.getMax());
    }

    boolean isNumber() {
        return from == to;
    }

    /** Per cent; null for a range. */
    @Nullable
    Integer number() {
        return isNumber() ? from * FIVE : null;
    }

    /** Per cent; null for a number, and for a range from 0. */
    @Nullable
    Integer atLeast() {
        return isNumber() || from == 0 ? null : from * FIVE;
    }

    /** Per cent; null for a number, and for a range to 100. */
    @Nullable
    Integer atMost() {
        return isNumber() || to == STEPS ? null : to * FIVE;
    }

    /** Only repeats whether the level has reached the target. */
    static ShareInWords words(int level, int target) {
        return level >= target ? ShareInWords.OVER_HALF : ShareInWords.UNDER_HALF;
    }
}
