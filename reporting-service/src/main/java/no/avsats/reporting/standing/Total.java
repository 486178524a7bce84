package no.avsats.reporting.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import no.avsats.frame.Portion;
import no.avsats.reporting.standing.Standing.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of an area, taken together. Made of shown numbers and ranges only, so it tells nothing that they do not.
 *
 * <p>Ranges are summed at their lower and at their upper ends. Where both sums round to the same five that is the number, else
 * the total is the range between them.
 *
 * @param share per cent at the target level or above, weighted by answers and rounded to 5 points; null for a range
 * @param atLeast the lower end of that share as a range, in steps of 5; null where the range begins at 0
 * @param atMost the upper end of that share as a range, in steps of 5; null where the range ends at 100
 * @param schools that stand singly in it
 * @param pools that stand in it
 * @param notIncluded selected schools that are not in it, for whatever reason
 */
public record Total(
        String area,
        @Nullable Integer share,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        int schools,
        int pools,
        int notIncluded) {

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
                units.stream().filter(unit -> figure(area, unit).isPresent()).toList();
        if (counted.size() < FEWEST_UNITS) {
            return Optional.empty();
        }
        var left = new HashSet<>(selected);
        counted.forEach(unit -> unit.schools().forEach(left::remove));
        var pools = (int) counted.stream().filter(Unit::pool).count();
        var figures =
                counted.stream().flatMap(unit -> figure(area, unit).stream()).toList();
        return together(figures)
                .map(told -> new Total(
                        area, told.share(), told.atLeast(), told.atMost(), counted.size() - pools, pools, left.size()));
    }

    public Portion portion() {
        return Portion.of(share, atLeast, atMost).orElseThrow();
    }

    /** Empty where the ranges are so wide that their sum says nothing. */
    private static Optional<Portion> together(List<Figure> figures) {
        double low = mean(figures, Portion::low);
        double high = mean(figures, Portion::high);
        int nearest = (int) Math.round(low / STEP) * STEP;
        if (nearest == Math.round(high / STEP) * STEP) {
            return Optional.of(new Portion(nearest, nearest));
        }
        var range = new Portion((int) Math.floor(low / STEP) * STEP, (int) Math.ceil(high / STEP) * STEP);
        return Portion.of(range.share(), range.atLeast(), range.atMost());
    }

    private static double mean(List<Figure> figures, ToIntFunction<Portion> end) {
        double reached = figures.stream()
                .mapToDouble(figure -> (double) end.applyAsInt(figure.portion) * figure.answered)
                .sum();
        return reached / figures.stream().mapToInt(Figure::answered).sum();
    }

    /** @param answered what it weighs */
    private record Figure(Portion portion, int answered) {}

    private static Optional<Figure> figure(String area, Unit unit) {
        return unit.cells().stream()
                .filter(cell -> cell.area().equals(area) && cell.answered() != null)
                .flatMap(cell -> cell.portion().stream()
                        .map(portion -> new Figure(portion, Objects.requireNonNull(cell.answered()))))
                .findFirst();
    }
}
