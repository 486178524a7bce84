package no.avsats.assessment.release;

import java.util.List;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One figure before it is told.
 *
 * @param indicator null for the whole area
 * @param level of the group, 1 to 5; null when hidden
 * @param levels one per person
 */
record Figure(
        String role,
        Group.Area area,
        @Nullable String indicator,
        Precision precision,
        @Nullable Integer level,
        List<Integer> levels) {

    /** Answers are told in fives, rounded down. */
    private static final int FIVES = 5;

    static Figure of(Group group, Group.Area area, String indicator, Precision precision) {
        var levels = precision == Precision.HIDDEN ? List.<Integer>of() : group.levels(List.of(indicator));
        return new Figure(group.role(), area, indicator, precision, level(levels), levels);
    }

    /** The area as its indicators let it be told: as finely as the finest of them, from the answers to those alone. */
    static Figure of(Group group, Group.Area area, List<Figure> indicators) {
        var precision =
                indicators.stream().map(Figure::precision).max(Enum::compareTo).orElse(Precision.HIDDEN);
        var finest = indicators.stream()
                .filter(figure -> figure.precision == precision && precision != Precision.HIDDEN)
                .flatMap(figure -> Stream.ofNullable(figure.indicator))
                .toList();
        var levels = indicators.stream()
                .flatMap(figure -> Stream.ofNullable(figure.level))
                .toList();
        return new Figure(group.role(), area, null, precision, level(levels), group.levels(finest));
    }

    Cell cell() {
        int target = area.target();
        return switch (precision) {
            case HIDDEN -> Cell.hidden(role, area.id(), indicator, target);
            case WORDS ->
                new Cell(
                        role,
                        area.id(),
                        indicator,
                        target,
                        false,
                        null,
                        level,
                        null,
                        null,
                        null,
                        Share.words(levels, target),
                        List.of());
            case NUMBERS ->
                new Cell(
                        role,
                        area.id(),
                        indicator,
                        target,
                        false,
                        levels.size() / FIVES * FIVES,
                        level,
                        Share.percent(levels, target),
                        null,
                        null,
                        null,
                        Bands.of(levels, target));
        };
    }

    private static @Nullable Integer level(List<Integer> given) {
        var level = Level.of(given);
        return level.isPresent() ? level.getAsInt() : null;
    }
}
