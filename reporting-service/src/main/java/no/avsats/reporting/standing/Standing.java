package no.avsats.reporting.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import no.avsats.assessment.events.ReleaseShared;
import no.avsats.frame.Portion;
import no.avsats.reporting.directory.Tree;
import no.avsats.reporting.round.Selection;
import no.avsats.reporting.round.Selection.School;
import org.jspecify.annotations.Nullable;

/**
 * Where the selected schools stand, as far as the office may see it. What is hidden or not shared is not in here at all.
 *
 * @param units by wave, schools by name, pools after them
 * @param totals one an area, in the order of the framework; empty when fewer than three units have figures
 */
public record Standing(List<Unit> units, List<Total> totals) {

    /** How far a unit has come in showing its figures. */
    public enum State {
        NOT_RELEASED,
        NOT_SHARED,
        SHOWN
    }

    /**
     * A school, or a pool of small schools that do not stand singly for this role.
     *
     * @param names of the school; of every school of a pool, sorted
     * @param schools identifiers, in the order of the names
     * @param waitsUntil the last day on which the principal may share; null when shown or not yet released
     * @param cells one an area, in the order of the framework; empty unless shown
     */
    public record Unit(
            String unit,
            List<String> names,
            boolean pool,
            List<String> schools,
            int wave,
            State state,
            @Nullable LocalDate waitsUntil,
            List<Cell> cells) {}

    /**
     * One figure of an area.
     *
     * @param target level of the target picture; null when nothing was released for this role
     * @param suppressed true when too few answered; then every figure is null
     * @param answered how many answered, as the lowest number of a band of five, from 10; null below
     * @param level 1 to 5
     * @param share per cent at the target level or above, in steps of five; from 10 answers, null where a range is told
     * @param atLeast the lower end of that share told as a range; null where the range begins at 0
     * @param atMost the upper end of that share told as a range; null where the range ends at 100
     * @param shareInWords the same in words, from 5 to 9 answers and not for every figure
     */
    public record Cell(
            String area,
            @Nullable Integer target,
            boolean suppressed,
            @Nullable Integer answered,
            @Nullable Integer level,
            @Nullable Integer share,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            @Nullable ShareInWords shareInWords) {

        static Cell hidden(String area, @Nullable Integer target) {
            return new Cell(area, target, true, null, null, null, null, null, null);
        }

        /** Empty in words and where only the level is told. */
        public Optional<Portion> portion() {
            return Portion.of(share, atLeast, atMost);
        }
    }

    /** True when it was new. */
    public static boolean take(AssessmentReleased released) {
        return Release.take(released);
    }

    public static void take(ReleaseShared shared) {
        Release.take(shared);
    }

    /** Every release of the round, shown or not. */
    public static List<UUID> releases(UUID round) {
        return Release.identities(round);
    }

    public static Standing of(Selection selection, LocalDate today) {
        var round = selection.round().round();
        var telling = ReleasedCell.units(selection.owner(), round, selection.role());
        var releases = Release.of(selection.owner(), round);
        var pools = releases.stream()
                .filter(release -> release.isPool() && telling.contains(release.key.unit()))
                .toList();
        var pooled = pools.stream().flatMap(pool -> pool.schools.stream()).collect(Collectors.toSet());
        var figures = figures(selection, today);
        var single = releases.stream()
                .filter(release -> !release.isPool())
                .collect(Collectors.toMap(release -> release.key.unit(), release -> release));
        var units = Stream.concat(
                        selection.schools().stream()
                                .filter(school -> !pooled.contains(school.id()))
                                .map(school -> unit(school, single.get(school.id()), figures, today)),
                        pools.stream()
                                .filter(pool -> selection.ids().containsAll(pool.schools))
                                .map(pool -> unit(pool, selection, figures, today)))
                .sorted(Comparator.comparingInt(Unit::wave)
                        .thenComparing(Unit::pool)
                        .thenComparing(unit -> unit.names().getFirst(), Tree.byName()))
                .toList();
        return of(units, selection);
    }

    static Standing of(List<Unit> units, Selection selection) {
        var areas = selection.round().areas().stream().map(area -> area.id()).toList();
        return new Standing(units, Total.of(areas, units, selection.ids()));
    }

    private static Unit unit(School school, @Nullable Release release, Figures figures, LocalDate today) {
        if (release == null) {
            var names = List.of(school.name());
            var schools = List.of(school.id());
            return new Unit(school.id(), names, false, schools, school.wave(), State.NOT_RELEASED, null, List.of());
        }
        return unit(release, List.of(school), school.wave(), figures, today);
    }

    private static Unit unit(Release pool, Selection selection, Figures figures, LocalDate today) {
        var schools = selection.schools().stream()
                .filter(school -> pool.schools.contains(school.id()))
                .toList();
        var byName = schools.stream()
                .sorted(Comparator.comparing(School::name, Tree.byName()))
                .toList();
        return unit(pool, byName, schools.getFirst().wave(), figures, today);
    }

    private static Unit unit(Release release, List<School> schools, int wave, Figures figures, LocalDate today) {
        var waits = release.waitsUntil(today).orElse(null);
        return new Unit(
                release.key.unit(),
                schools.stream().map(School::name).toList(),
                release.isPool(),
                schools.stream().map(School::id).toList(),
                wave,
                waits == null ? State.SHOWN : State.NOT_SHARED,
                waits,
                waits == null ? figures.of(release.key.unit()) : List.of());
    }

    private static Figures figures(Selection selection, LocalDate today) {
        var shown = ReleasedCell.shown(selection.owner(), selection.round().round(), selection.role(), today);
        var areas = selection.round().areas().stream().map(area -> area.id()).toList();
        return new Figures(areas, shown.stream().collect(Collectors.groupingBy(cell -> cell.unit)));
    }

    /** Cells of every unit, by unit. */
    private record Figures(List<String> areas, Map<String, List<ReleasedCell>> byUnit) {

        List<Cell> of(String unit) {
            var cells = byUnit.getOrDefault(unit, List.of());
            return areas.stream().map(area -> cell(area, cells)).toList();
        }

        private static Cell cell(String area, List<ReleasedCell> cells) {
            return cells.stream()
                    .filter(cell -> cell.area.equals(area))
                    .findFirst()
                    .map(cell -> new Cell(
                            area,
                            cell.target,
                            cell.suppressed,
                            cell.answered,
                            cell.level,
                            cell.share,
                            cell.atLeast,
                            cell.atMost,
                            cell.shareInWords))
                    .orElseGet(() -> Cell.hidden(area, null));
        }
    }
}
