package no.avsats.reporting.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.avsats.reporting.dataset.Dataset;
import no.avsats.reporting.progress.Progress.School;
import org.jspecify.annotations.Nullable;

/** The CSV of {@link Progress}: a row is a school and an area, and a school without a plan is a row without an area. */
final class ProgressDocument {

    private static final List<String> COLUMNS = List.of(
            "schoolYear",
            "school",
            "name",
            "plans",
            "adoptedOn",
            "area",
            "areaName",
            "measures",
            "notStarted",
            "underWay",
            "onHold",
            "done",
            "dropped",
            "overdue");

    private ProgressDocument() {}

    static Dataset dataset(Progress progress) {
        Map<String, String> names = new TreeMap<>();
        progress.areas().forEach(area -> {
            if (area.area() != null && area.name() != null) {
                names.put(area.area(), area.name());
            }
        });
        var rows = progress.schools().stream()
                .flatMap(school -> rows(progress.schoolYear(), school, names).stream())
                .toList();
        return new Dataset("plans-" + progress.schoolYear(), progress, COLUMNS, rows);
    }

    private static List<List<@Nullable Object>> rows(int year, School school, Map<String, String> names) {
        var rows = new ArrayList<List<@Nullable Object>>();
        if (school.areas().isEmpty()) {
            rows.add(row(year, school, null, null, school.count()));
        }
        for (var part : school.areas()) {
            rows.add(row(year, school, part.area(), part.area() == null ? null : names.get(part.area()), part.count()));
        }
        return rows;
    }

    private static List<@Nullable Object> row(
            int year, School school, @Nullable String area, @Nullable String areaName, Count count) {
        return Arrays.asList(
                year,
                school.school(),
                school.name(),
                school.plans(),
                school.adoptedOn(),
                area,
                areaName,
                count.measures(),
                count.notStarted(),
                count.underWay(),
                count.onHold(),
                count.done(),
                count.dropped(),
                count.overdue());
    }
}
