package no.avsats.reporting.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.avsats.reporting.dataset.Dataset;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.round.Selection;
import no.avsats.reporting.standing.Standing.Cell;
import no.avsats.reporting.standing.Standing.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Where the schools stand in a round.
 *
 * @param title of the round, as the owner wrote it
 * @param role who answered
 * @param state whether all figures of the round are here
 * @param areas in the order of the framework
 * @param units schools, and pools of small schools
 * @param totals what is shown, taken together; none for an area with fewer than three units
 */
public record StandingDocument(
        UUID round,
        String title,
        String role,
        Round.State state,
        List<Round.Area> areas,
        List<Unit> units,
        List<Total> totals) {

    private static final List<String> COLUMNS = List.of(
            "round",
            "role",
            "wave",
            "unit",
            "name",
            "pool",
            "state",
            "waitsUntil",
            "area",
            "areaName",
            "target",
            "level",
            "share",
            "shareAtLeast",
            "shareAtMost",
            "shareInWords",
            "answered",
            "suppressed");

    /** A row of the CSV is a unit and an area; totals are not in it, for a sum of its column would count them too. */
    public static Dataset dataset(Selection selection, Standing standing) {
        var round = selection.round();
        var document = new StandingDocument(
                round.round(),
                round.title(),
                selection.role(),
                round.state(),
                round.areas(),
                standing.units(),
                standing.totals());
        return new Dataset("standing-" + round.round(), document, COLUMNS, document.rows());
    }

    private List<List<@Nullable Object>> rows() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var unit : units) {
            for (var area : areas) {
                rows.add(row(unit, area, cell(unit, area)));
            }
        }
        return rows;
    }

    private List<@Nullable Object> row(Unit unit, Round.Area area, @Nullable Cell cell) {
        return Arrays.asList(
                round,
                role,
                unit.wave(),
                unit.unit(),
                String.join(", ", unit.names()),
                unit.pool(),
                unit.state(),
                unit.waitsUntil(),
                area.id(),
                area.in("nb"),
                cell == null ? null : cell.target(),
                cell == null ? null : cell.level(),
                cell == null ? null : cell.share(),
                cell == null ? null : cell.atLeast(),
                cell == null ? null : cell.atMost(),
                cell == null ? null : cell.shareInWords(),
                cell == null ? null : cell.answered(),
                cell == null ? null : cell.suppressed());
    }

    private static @Nullable Cell cell(Unit unit, Round.Area area) {
        return unit.cells().stream()
                .filter(cell -> cell.area().equals(area.id()))
                .findFirst()
                .orElse(null);
    }
}
