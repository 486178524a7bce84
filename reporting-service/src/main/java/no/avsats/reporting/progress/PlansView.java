package no.avsats.reporting.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.avsats.reporting.desk.Desk.Option;
import no.avsats.reporting.desk.Words;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a school year, ready to print.
 *
 * @param year {@code 2026/27}
 * @param rows schools with an adopted plan
 * @param without names of the others
 * @param late whether anything is overdue
 * @param query where the same figures lie as a file
 */
record PlansView(
        String year,
        String adopted,
        String schools,
        String overdue,
        boolean late,
        List<AreaRow> areas,
        List<SchoolRow> rows,
        List<String> without,
        List<Option> years,
        List<Option> districts,
        String query) {

    /** @param name null for measures that raise no area */
    record AreaRow(@Nullable String name, String schools, Bar bar) {}

    /**
     * A school.
     *
     * @param adopted the day of the first plan
     * @param boxes one an area, null where it has no measure
     */
    record SchoolRow(String name, String adopted, Bar bar, List<@Nullable Bar> boxes) {}

    /**
     * How much is done.
     *
     * @param all without those that were dropped
     * @param width of the bar, with per cent sign
     * @param fill class of a cell of the map
     */
    record Bar(String done, String all, String overdue, boolean late, String width, String fill) {

        static Bar of(Count count, Words words) {
            var all = count.measures() - count.dropped();
            var percent = all == 0 ? 0 : 100.0 * count.done() / all;
            return new Bar(
                    words.number(count.done()),
                    words.number(all),
                    words.number(count.overdue()),
                    count.overdue() > 0,
                    String.format(Locale.ROOT, "%.1f%%", percent),
                    "q" + Math.min(5, (int) percent / 20 + 1));
        }
    }

    static PlansView of(
            Progress progress,
            List<Integer> years,
            List<Option> districts,
            String district,
            Words words,
            LocalDate today) {
        var areas = progress.areas().stream()
                .map(area -> new AreaRow(area.name(), words.number(area.schools()), Bar.of(area.count(), words)))
                .toList();
        return new PlansView(
                year(progress.schoolYear()),
                words.number(progress.adopted()),
                words.number(progress.schools().size()),
                words.number(progress.overdue()),
                progress.overdue() > 0,
                areas,
                progress.schools().stream()
                        .flatMap(school -> row(school, progress.areas(), words, today).stream())
                        .toList(),
                progress.schools().stream()
                        .filter(school -> school.adoptedOn() == null)
                        .map(Progress.School::name)
                        .toList(),
                years.stream()
                        .map(one -> new Option(String.valueOf(one), year(one), one == progress.schoolYear()))
                        .toList(),
                districts,
                "?schoolYear=" + progress.schoolYear() + (district.isEmpty() ? "" : "&district=" + district));
    }

    /** Empty without a plan. */
    private static Optional<SchoolRow> row(
            Progress.School school, List<Progress.Area> areas, Words words, LocalDate today) {
        if (school.adoptedOn() == null) {
            return Optional.empty();
        }
        List<@Nullable Bar> boxes = new ArrayList<>();
        for (var area : areas) {
            boxes.add(school.areas().stream()
                    .filter(part -> Objects.equals(part.area(), area.area()))
                    .findFirst()
                    .map(part -> Bar.of(part.count(), words))
                    .orElse(null));
        }
        return Optional.of(new SchoolRow(
                school.name(), words.day(school.adoptedOn(), today), Bar.of(school.count(), words), boxes));
    }

    private static String year(int from) {
        return "%d/%02d".formatted(from, (from + 1) % 100);
    }
}
