package no.avsats.assessment.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a group is told of one area, decided in order of usefulness: the area's share, then for each indicator its share with its
 * level, then bands. Each is decided from what has been told before it ({@link Evidence}) and never from what it is itself
 * ({@link Coarsening}), so nothing hidden can be derived, neither from what is shown nor from what is not.
 *
 * <ul>
 *   <li>Of five to nine people an indicator tells its level. The area tells the lower median of these levels, which anybody
 *       could take from them.
 *   <li>From ten on an indicator tells its share as well. The area's own share counts people by their medians over all
 *       indicators that ten or more have answered. The two know of each other, and this is what the evidence is about.
 *   <li>Bands say nothing about the target that the share does not say. An area has bands only where each share of it is a
 *       number: then three people or more stand on each side of every figure, whatever bands tell of other levels.
 *   <li>An area of one such indicator tells what the indicator tells. One of more than {@value #MOST} tells no share of its own.
 * </ul>
 */
final class AreaFigures {

    private static final int MOST = 6;

    /** Answers are told in fives, rounded down. */
    private static final int FIVES = 5;

    private final Group group;
    private final Group.Area area;
    private final Gate gate;
    private final Earlier.Figures earlier;
    private final List<String> counted;
    private final Map<String, Range> told = new LinkedHashMap<>();
    private final @Nullable Range whole;
    private Evidence evidence;

    AreaFigures(Group group, Group.Area area, Gate gate, Earlier.Figures earlier) {
        this.group = group;
        this.area = area;
        this.gate = gate;
        this.earlier = earlier;
        counted = area.indicators().stream()
                .filter(indicator -> gate.precision(group, indicator) == Precision.NUMBERS)
                .toList();
        evidence = evidence();
        whole = hasOwnShare() ? toldOfWhole() : null;
        if (whole != null) evidence = evidence.with(evidence.area(), whole);
        area.indicators().forEach(this::tell);
    }

    private boolean hasOwnShare() {
        return counted.size() > 1 && counted.size() <= MOST;
    }

    /** Before anything is told. */
    private Evidence evidence() {
        var answered = group.responses().stream()
                .map(response -> IntStream.range(0, counted().size())
                        .filter(i -> response.levels().containsKey(counted.get(i)))
                        .map(i -> 1 << i)
                        .sum());
        return Evidence.ofNothing(People.of(counted().size(), answered));
    }

    private @Nullable Range toldOfWhole() {
        var levels = group.levels(counted);
        int all = levels.size();
        return Coarsening.of(Share.classes(all), now -> allows(null, now, all))
                .flatMap(ranges -> holding(ranges, reached(levels)))
                .orElse(null);
    }

    private void tell(String indicator) {
        var levels = group.levels(List.of(indicator));
        int figure = counted.indexOf(indicator);
        var precision = gate.precision(group, indicator);
        if (precision == Precision.HIDDEN) {
            return;
        }
        var classes =
                precision == Precision.NUMBERS ? Share.classes(levels.size()) : List.of(Range.upTo(levels.size()));
        int reached = reached(levels);
        var halves = Coarsening.ofHalves(
                levels.size(), classes, now -> allows(indicator, now, levels.size()) && fits(figure, now));
        holding(halves.told(), reached).ifPresent(range -> told.put(indicator, range));
        if (figure >= 0 && figure < evidence.area()) {
            var range = told.containsKey(indicator) ? told.get(indicator) : halves.hidden();
            evidence = evidence.with(figure, Objects.requireNonNull(range));
            if (counted.size() == 1) evidence = evidence.with(evidence.area(), range);
        }
    }

    private boolean allows(@Nullable String indicator, Range now, int all) {
        return earlier.list(area.id(), indicator).stream().allMatch(before -> before.allows(now, all));
    }

    private boolean fits(int figure, Range now) {
        return whole == null || figure < 0 || evidence.with(figure, now).isSafe();
    }

    private static Optional<Range> holding(List<Range> ranges, int reached) {
        return ranges.stream().filter(range -> range.holds(reached)).findFirst();
    }

    private int reached(List<Integer> levels) {
        return Math.toIntExact(
                levels.stream().filter(level -> level >= area.target()).count());
    }

    /** Those that the area's medians are taken over; empty where they are too many, or nothing is told in numbers. */
    List<String> counted() {
        return counted.size() > MOST ? List.of() : counted;
    }

    /** How many they are. */
    int people() {
        return evidence.all();
    }

    Evidence known() {
        return evidence;
    }

    /** The area, followed by its indicators in order. */
    List<Cell> cells() {
        var indicators = area.indicators().stream().map(this::cell).toList();
        return Stream.concat(Stream.of(whole(indicators)), indicators.stream()).toList();
    }

    private Cell cell(String indicator) {
        var range = told.get(indicator);
        var levels = group.levels(List.of(indicator));
        if (range == null) {
            return Cell.hidden(group.role(), area.id(), indicator, area.target());
        }
        int level = Level.of(levels).orElseThrow();
        return counted.contains(indicator)
                ? numbers(indicator, level, range, levels, Bands.of(levels, area.target(), range))
                : words(indicator, level);
    }

    private Cell words(String indicator, int level) {
        var words = Share.words(level, area.target());
        return new Cell(
                group.role(),
                area.id(),
                indicator,
                area.target(),
                false,
                null,
                level,
                null,
                null,
                null,
                words,
                List.of());
    }

    /** Its level comes from the levels shown. */
    private Cell whole(List<Cell> indicators) {
        var level = Level.of(indicators.stream()
                .flatMap(cell -> Stream.ofNullable(cell.level()))
                .toList());
        if (level.isEmpty()) {
            return Cell.hidden(group.role(), area.id(), null, area.target());
        }
        if (counted.size() == 1) {
            return asOnly(indicators.get(area.indicators().indexOf(counted.getFirst())), level.getAsInt());
        }
        if (whole == null) {
            return Cell.ofLevel(group.role(), area.id(), null, area.target(), level.getAsInt());
        }
        var levels = group.levels(counted);
        boolean numbers = isNumber(whole, levels.size())
                && counted.stream()
                        .allMatch(indicator -> told.containsKey(indicator)
                                && isNumber(
                                        told.get(indicator),
                                        group.levels(List.of(indicator)).size()));
        var bands = numbers ? Bands.of(levels, area.target(), whole) : List.<Band>of();
        return numbers(null, level.getAsInt(), whole, levels, bands);
    }

    private static boolean isNumber(Range range, int all) {
        return Share.of(range, all).isNumber();
    }

    private Cell asOnly(Cell indicator, int level) {
        return new Cell(
                group.role(),
                area.id(),
                null,
                area.target(),
                false,
                indicator.answered(),
                level,
                indicator.share(),
                indicator.atLeast(),
                indicator.atMost(),
                null,
                indicator.bands());
    }

    private Cell numbers(@Nullable String indicator, int level, Range reached, List<Integer> levels, List<Band> bands) {
        var share = Share.of(reached, levels.size());
        return new Cell(
                group.role(),
                area.id(),
                indicator,
                area.target(),
                false,
                levels.size() / FIVES * FIVES,
                level,
                share.number(),
                share.atLeast(),
                share.atMost(),
                null,
                bands);
    }
}
