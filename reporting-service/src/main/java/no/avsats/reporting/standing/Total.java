package no.avsats.reporting.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.avsats.reporting.standing.Standing.Cell;
import no.avsats.reporting.standing.Standing.Unit;

/**
 * What is shown of an area, taken together. Made of shown numbers only, so it tells nothing that they do not.
 *
 * @param share per cent at the target level or above, weighted by answers and rounded to 5 points
 * @param schools that stand singly in it
 * @param pools that stand in it
 * @param notIncluded selected schools that are not in it, for whatever reason
 */
public record Total(String area, int share, int schools, int pools, int notIncluded) {

    /** Fewer would be the figure of a school. */
    static final int FEWEST_UNITS = 3;

    private static final int STEP = 5;

    /** None for an area with too few units; {@code selected} are the schools that the reader chose. */
    static List<Total> of(List<String> areas, List<Unit> units, Set<String> selected) {
        return areas.stream()
                .flatMap(area -> of(area, units, selected).stream())
                .toList();
    }

    private static Optional<Total> of(String area, List<Unit> units, Set<String> selected) {
        var counted =
                units.stream().filter(unit -> cell(area, unit).isPresent()).toList();
        if (counted.size() < FEWEST_UNITS) {
            return Optional.empty();
        }
        var left = new HashSet<>(selected);
        counted.forEach(unit -> unit.schools().forEach(left::remove));
        var pools = (int) counted.stream().filter(Unit::pool).count();
        return Optional.of(new Total(area, share(area, counted), counted.size() - pools, pools, left.size()));
    }

    private static int share(String area, List<Unit> units) {
        var cells = units.stream().flatMap(unit -> cell(area, unit).stream()).toList();
        var answered = cells.stream().mapToInt(Total::weight).sum();
        var reached = cells.stream()
                .mapToDouble(cell -> (double) Objects.requireNonNull(cell.share()) * weight(cell))
                .sum();
        return (int) Math.round(reached / answered / STEP) * STEP;
    }

    private static int weight(Cell cell) {
        return Objects.requireNonNull(cell.answered());
    }

    private static Optional<Cell> cell(String area, Unit unit) {
        return unit.cells().stream()
                .filter(cell -> cell.area().equals(area) && cell.isNumber())
                .findFirst();
    }
}
