package no.avsats.strategy.planfiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.plan.MeasureContent;
import no.avsats.strategy.planfiles.FileRefused.Why;
import no.avsats.strategy.planpages.PlanTexts;
import org.jspecify.annotations.Nullable;

/**
 * Makes measures of a file's rows.
 *
 * @param languages in which headings and statuses may stand
 * @param areas identifier by name, in lower case
 * @param day reads a day as the reader writes it
 */
record Reading(List<PlanTexts> languages, Map<String, String> areas, Function<String, Optional<LocalDate>> day) {

    private static final String HOURS = "[0-9]{1,3}([.,][0-9])?";

    /** What a rule of {@link MeasureContent} is called on the page. */
    private static final Map<String, String> BY_POINTER =
            Map.of("/title", "rowTitle", "/due", "rowOrder", "/link", "rowLink", "/hoursPerTeacher", "rowHours");

    /** @throws FileRefused when nothing can be looked at */
    List<ReadRow> rows(byte[] file) {
        var lines = Cells.of(file);
        var places = places(lines.getFirst().cells());
        return lines.stream().skip(1).map(line -> row(line, places)).toList();
    }

    private Map<Column, Integer> places(List<String> headings) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var at = 0; at < headings.size(); at++) {
            var place = at;
            Column.of(headings.get(at), languages).ifPresent(column -> places.putIfAbsent(column, place));
        }
        if (!places.containsKey(Column.TITLE)) {
            throw new FileRefused(Why.HEADINGS);
        }
        return places;
    }

    private ReadRow row(Cells.Line line, Map<Column, Integer> places) {
        var faults = new ArrayList<String>();
        var cells = new EnumMap<Column, String>(Column.class);
        places.forEach((column, at) -> cells.put(
                column, at < line.cells().size() ? harmless(line.cells().get(at)) : ""));
        var measure = new MeasureContent(
                text(cells, Column.TITLE),
                text(cells, Column.DESCRIPTION),
                area(text(cells, Column.AREA), faults),
                null,
                text(cells, Column.RESPONSIBLE),
                day(text(cells, Column.START), faults),
                day(text(cells, Column.DUE), faults),
                text(cells, Column.SUCCESS_SIGN),
                hours(text(cells, Column.HOURS), faults),
                status(text(cells, Column.STATUS), faults),
                text(cells, Column.NOTE),
                null,
                "",
                text(cells, Column.LINK),
                List.of());
        measure.faults().stream()
                .map(fault -> BY_POINTER.getOrDefault(fault.pointer(), "rowTooLong"))
                .forEach(faults::add);
        return new ReadRow(line.line(), measure, faults.stream().distinct().toList());
    }

    /** Takes away the mark that a spreadsheet puts before a text which looks like a formula. */
    private static String harmless(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static String text(Map<Column, String> cells, Column column) {
        return cells.getOrDefault(column, "").replace("\r\n", "\n").strip();
    }

    private @Nullable String area(String name, List<String> faults) {
        var area = areas.get(name.toLowerCase(Locale.ROOT));
        if (!name.isEmpty() && area == null) {
            faults.add("rowArea");
        }
        return area;
    }

    private @Nullable LocalDate day(String typed, List<String> faults) {
        var read = day.apply(typed);
        if (!typed.isEmpty() && read.isEmpty()) {
            faults.add("rowDay");
        }
        return read.orElse(null);
    }

    private static @Nullable BigDecimal hours(String typed, List<String> faults) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches(HOURS)) {
            faults.add("rowHours");
            return null;
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    private MeasureStatus status(String name, List<String> faults) {
        if (name.isEmpty()) {
            return MeasureStatus.NOT_STARTED;
        }
        var found = Arrays.stream(MeasureStatus.values())
                .filter(each -> each != MeasureStatus.DROPPED)
                .filter(each -> languages.stream()
                        .anyMatch(texts -> Statuses.name(each, texts).equalsIgnoreCase(name)))
                .findFirst();
        if (found.isEmpty()) {
            faults.add("rowStatus");
        }
        return found.orElse(MeasureStatus.NOT_STARTED);
    }
}
