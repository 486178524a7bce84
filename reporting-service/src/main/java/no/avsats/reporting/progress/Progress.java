package no.avsats.reporting.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.avsats.reporting.directory.Tree;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.round.UnknownDistrict;
import no.avsats.strategy.events.MeasureProgressed;
import no.avsats.strategy.events.PlanAdopted;
import org.jspecify.annotations.Nullable;

/**
 * How far the adopted plans of a school year have come.
 *
 * @param schoolYear the year in which it begins, 2026 for 2026/27
 * @param areas all schools together, in the order of the newest round's framework; measures without an area last
 * @param schools all of them, those without a plan too, by name
 */
public record Progress(int schoolYear, List<Area> areas, List<School> schools) {

    /**
     * An area over all schools.
     *
     * @param area null for measures that raise no area
     * @param name in the language of the reader; null with {@code area}
     * @param schools that have a measure in it
     */
    public record Area(@Nullable String area, @Nullable String name, int schools, Count count) {}

    /**
     * A school.
     *
     * @param plans adopted ones of the year, of every kind
     * @param adoptedOn the first day on which one was; null without a plan
     * @param count over all its plans
     * @param areas those in which it has measures
     */
    public record School(
            String school, String name, int plans, @Nullable LocalDate adoptedOn, Count count, List<Part> areas) {}

    /** @param area null for measures that raise no area */
    public record Part(@Nullable String area, Count count) {}

    public static void take(PlanAdopted adopted) {
        StoredPlan.take(adopted);
    }

    public static void take(MeasureProgressed progressed) {
        StoredPlan.take(progressed);
    }

    /** The school year that the day lies in; it begins in August. */
    public static int yearOf(LocalDate day) {
        return day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
    }

    /** School years that have plans, and the one that goes on, newest first. */
    public static List<Integer> years(String owner, LocalDate today) {
        return Stream.concat(Stream.of(yearOf(today)), StoredPlan.years(owner).stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    /**
     * @param district only schools within it; empty for all
     * @param language of the areas' names
     */
    public static Progress of(String owner, int schoolYear, String district, String language, LocalDate today) {
        var tree = Tree.of(owner);
        UnknownDistrict.unless(tree, district);
        var schools = tree.schools(district, today);
        var ids = schools.stream().map(Tree.School::id).collect(toUnmodifiableSet());
        var plans = StoredPlan.of(owner, schoolYear).stream()
                .filter(plan -> ids.contains(plan.school))
                .toList();
        var schoolOf = plans.stream().collect(toMap(plan -> plan.plan, plan -> plan.school));
        var measures = StoredMeasure.of(schoolOf.keySet());
        var bySchool = measures.stream()
                .collect(groupingBy(measure -> Objects.requireNonNull(schoolOf.get(measure.key.plan()))));
        var areas = areas(owner, measures);
        var rows = schools.stream()
                .map(school -> school(
                        school,
                        plans.stream()
                                .filter(plan -> plan.school.equals(school.id()))
                                .toList(),
                        bySchool.getOrDefault(school.id(), List.of()),
                        areas,
                        today))
                .toList();
        return new Progress(schoolYear, totals(owner, language, areas, bySchool, today), rows);
    }

    /** How many schools have an adopted plan. */
    public int adopted() {
        return (int) schools.stream().filter(school -> school.plans > 0).count();
    }

    /** How many measures are overdue at all schools. */
    public int overdue() {
        return schools.stream().mapToInt(school -> school.count.overdue()).sum();
    }

    private static School school(
            Tree.School school,
            List<StoredPlan> plans,
            List<StoredMeasure> measures,
            List<String> areas,
            LocalDate today) {
        return new School(
                school.id(),
                school.name(),
                plans.size(),
                plans.stream()
                        .map(plan -> plan.adoptedOn)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                Count.of(measures, today),
                areas.stream()
                        .map(area -> new Part(area.isEmpty() ? null : area, Count.of(in(area, measures), today)))
                        .filter(part -> part.count().measures() > 0)
                        .toList());
    }

    private static List<Area> totals(
            String owner,
            String language,
            List<String> areas,
            Map<String, List<StoredMeasure>> bySchool,
            LocalDate today) {
        var names = told(owner).stream().collect(toMap(Round.Area::id, area -> area.in(language)));
        return areas.stream()
                .map(area -> new Area(
                        area.isEmpty() ? null : area,
                        area.isEmpty() ? null : names.getOrDefault(area, area),
                        (int) bySchool.values().stream()
                                .filter(measures -> !in(area, measures).isEmpty())
                                .count(),
                        Count.of(
                                bySchool.values().stream()
                                        .flatMap(measures -> in(area, measures).stream())
                                        .toList(),
                                today)))
                .toList();
    }

    /** Areas of the newest round, then others that measures name, then the empty text for none. */
    private static List<String> areas(String owner, Collection<StoredMeasure> measures) {
        return Stream.of(
                        told(owner).stream().map(Round.Area::id),
                        measures.stream()
                                .map(measure -> measure.area)
                                .filter(Objects::nonNull)
                                .sorted(),
                        measures.stream()
                                .filter(measure -> measure.area == null)
                                .map(measure -> ""))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static List<Round.Area> told(String owner) {
        return Round.of(owner, null, 1).stream()
                .flatMap(round -> round.areas().stream())
                .toList();
    }

    private static List<StoredMeasure> in(String area, Collection<StoredMeasure> measures) {
        return measures.stream()
                .filter(measure -> area.equals(measure.area == null ? "" : measure.area))
                .toList();
    }
}
