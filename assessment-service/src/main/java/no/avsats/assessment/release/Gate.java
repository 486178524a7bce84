package no.avsats.assessment.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Cell;

/**
 * The privacy gate: what a group's answers may tell. Nothing leaves the service but what it lets through.
 *
 * <p>Which figures there are depends on how many answered; how much each of them tells, on all figures of its area together
 * ({@link AreaFigures}). Nobody's side of the target and nobody's level is certain from them to anyone ({@link Evidence}).
 *
 * @param k fewest answers that are shown, 5 or more; from 10 upwards nothing is told in words
 */
public record Gate(int k) {

    /** Fewest answers shown anywhere: design §4, as the national pupil surveys do. An owner may raise it. */
    public static final int FEWEST = 5;

    /** Fewest answers told in numbers. */
    public static final int NUMBERS_FROM = 10;

    public Gate {
        if (k < FEWEST) {
            throw new IllegalArgumentException("The fewest answers shown may be raised above five, never lowered");
        }
    }

    /** Every area of the group, each followed by its indicators, in the framework's order; hidden cells are markers only. */
    public List<Cell> cells(Group group) {
        return cells(group, Earlier.Figures.NONE);
    }

    /** The same beside what an earlier release has told of the group. */
    List<Cell> cells(Group group, Earlier.Figures earlier) {
        return group.areas().stream()
                .flatMap(area -> new AreaFigures(group, area, this, earlier).cells().stream())
                .toList();
    }

    /**
     * How many answered what is told: for the gate of a later release, and for no reader. An area's own share counts those who
     * answered any of the indicators that it is taken over.
     */
    List<Release.Size> sizes(Group group) {
        return group.areas().stream().flatMap(area -> sizes(group, area)).toList();
    }

    private Stream<Release.Size> sizes(Group group, Group.Area area) {
        var counted = area.indicators().stream()
                .filter(indicator -> precision(group, indicator) == Precision.NUMBERS)
                .toList();
        var told = area.indicators().stream().filter(indicator -> precision(group, indicator) != Precision.HIDDEN);
        return Stream.concat(
                Stream.of(new Release.Size(
                        group.role(), area.id(), null, group.levels(counted).size())),
                told.map(indicator -> new Release.Size(
                        group.role(),
                        area.id(),
                        indicator,
                        group.levels(List.of(indicator)).size())));
    }

    /** Fewest answers told in numbers under this gate. */
    int numbersFrom() {
        return Math.max(NUMBERS_FROM, k);
    }

    /**
     * Whether so many people are told in numbers.
     *
     * @param perSchool how many answered at each school
     */
    boolean tellsNumbers(Collection<Integer> perSchool, boolean pooled) {
        return pooled
                ? Pool.holds(perSchool, this)
                : perSchool.stream().mapToInt(Integer::intValue).sum() >= numbersFrom();
    }

    Precision precision(Group group, String indicator) {
        Map<String, Integer> answered = group.answered(indicator);
        if (group.pooled()) {
            return Pool.holds(answered.values(), this) ? Precision.NUMBERS : Precision.HIDDEN;
        }
        int all = answered.values().stream().mapToInt(Integer::intValue).sum();
        if (all < k) {
            return Precision.HIDDEN;
        }
        return all < numbersFrom() ? Precision.WORDS : Precision.NUMBERS;
    }
}
