package no.avsats.assessment.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Cell;

/**
 * The privacy gate: what a group's answers may tell, cell by cell. Nothing leaves the service but what it lets through.
 *
 * <p>Nothing hidden can be derived from what is shown:
 *
 * <ul>
 *   <li>No figure is computed from an answer that its own indicator hides. An area's level comes from the levels shown, its
 *       share and bands only from answers to indicators that show numbers themselves. A release with other answers in its
 *       hidden cells is the same release, so there is nothing to subtract and no further cell must be hidden.
 *   <li>An area and its indicators count nearly the same people, but different things about them: a person's area level is a
 *       median of their answers, how answers go together is told nowhere, and the number of people only in fives.
 *   <li>All alike: below ten, level and words look the same whether three of five chose the level or all did. From ten, bands
 *       and share never tell nobody from one or two people.
 * </ul>
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
        return group.areas().stream().flatMap(area -> cells(group, area)).toList();
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

    private Stream<Cell> cells(Group group, Group.Area area) {
        var figures = area.indicators().stream()
                .map(indicator -> Figure.of(group, area, indicator, precision(group, indicator)))
                .toList();
        return Stream.concat(Stream.of(Figure.of(group, area, figures)), figures.stream())
                .map(Figure::cell);
    }

    private Precision precision(Group group, String indicator) {
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
