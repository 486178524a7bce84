package no.avsats.reporting.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.avsats.frame.Portion;
import no.avsats.reporting.OnStack;
import no.avsats.reporting.standing.Owned.Cell;
import no.avsats.reporting.standing.Owned.Unit;
import no.avsats.stack.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Collects every figure of schools that an office can reach here, in JSON, CSV and on pages and under every filter, and asks where
 * it comes from. Beside the figures that an event told there are sums over shown units only, computed here once more by hand.
 */
@OnStack
@Tag("E-05")
class ToldFiguresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern IN_TABLE = Pattern.compile("<td>nivå \\d, ([^<]*%[^<]*)</td>");
    private static final Pattern IN_MAP =
            Pattern.compile("<td class=\"(?:q[1-5]|span)\">(?:<span>)?([^<]*\\d[^<]*)(?:</span>)?</td>");
    private static final int FEWEST_UNITS = 3;

    Tokens tokens;

    /** Neither what is released and not shared yet, nor what the events hide, is behind anything that is told. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsNotShownYetChangesNothing(long seed) {
        var one = lived(seed, false);
        var same = lived(seed, true);
        assertThat(same.cells()).as("something waits").isNotEqualTo(one.cells());
        assertThat(same.reachable()).isEqualTo(one.reachable());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFigureIsOneOfAnEventOrTheSumOfShownOnes(long seed) {
        var owned = lived(seed, false);
        int totals = 0;
        for (var filter : owned.filters()) {
            var document = owned.standing(filter).statusCode(200).extract().jsonPath();
            var units = owned.shown(filter);
            assertThat(cells(document)).isEqualTo(cells(units));
            assertThat(document.<Map<String, Object>>getList("totals")).isEqualTo(totals(owned, units, filter));
            assertThat(Owned.rows(owned.standing(with(filter)).extract().asString()))
                    .isEqualTo(cells(units));
            totals += document.getList("totals").size();
        }
        assertThat(totals).as("something is summed").isPositive();
    }

    /** The map and the table below it hold the figures of shown units, and the map their sums, each once and no other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPageTellsNoOtherFigures(long seed) {
        var owned = lived(seed, false);
        for (var page : owned.pages()) {
            var units = owned.shown(page.filter());
            var cells = units.stream()
                    .flatMap(unit -> unit.cells().stream())
                    .filter(cell -> !cell.isHidden())
                    .toList();
            var shares = cells.stream().flatMap(cell -> cell.portion().stream()).toList();
            var sums = totals(owned, units, page.filter()).stream().map(ToldFiguresTest::portion);
            assertThat(figures(IN_TABLE, page))
                    .containsExactlyInAnyOrderElementsOf(
                            shares.stream().map(ToldFiguresTest::written).toList());
            assertThat(figures(IN_MAP, page))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            page.level()
                                    ? cells.stream()
                                            .map(cell -> "" + cell.level())
                                            .toList()
                                    : Stream.concat(shares.stream(), sums)
                                            .map(each -> each.range() ? written(each) : "" + each.low())
                                            .toList());
        }
    }

    private static List<String> figures(Pattern where, Owned.Page page) {
        return where.matcher(page.html()).results().map(each -> each.group(1)).toList();
    }

    private static Portion portion(Map<String, Object> told) {
        return Portion.of((Integer) told.get("share"), (Integer) told.get("atLeast"), (Integer) told.get("atMost"))
                .orElseThrow();
    }

    private static String written(Portion portion) {
        if (!portion.range()) return portion.low() + "\u00a0%";
        if (portion.low() == 0) return portion.high() + "\u00a0% eller mindre";
        return portion.high() == 100
                ? portion.low() + "\u00a0% eller mer"
                : portion.low() + "–" + portion.high() + "\u00a0%";
    }

    private Owned lived(long seed, boolean other) {
        var owned = new Owned(tokens, seed, other).live();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states(owned)).isEqualTo(owned.states()));
        return owned;
    }

    private static Map<String, String> states(Owned owned) {
        var states = new HashMap<String, String>();
        List<Map<String, String>> units =
                owned.standing(Map.of()).statusCode(200).extract().path("units");
        units.forEach(unit -> states.put(unit.get("unit"), unit.get("state")));
        return states;
    }

    private static Map<String, Object> with(Map<String, String> filter) {
        var file = new HashMap<String, Object>(filter);
        file.put("format", "csv");
        return file;
    }

    /** What a document tells of single units, without markers for what is hidden. */
    private static Set<List<@Nullable Object>> cells(JsonPath document) {
        var cells = new HashSet<List<@Nullable Object>>();
        for (var unit : document.<Map<String, Object>>getList("units")) {
            for (var cell : Owned.list(unit.get("cells"))) {
                if (Boolean.FALSE.equals(cell.get("suppressed"))) {
                    var figures = Stream.of("area", "level", "share", "atLeast", "atMost", "shareInWords", "answered")
                            .map(cell::get);
                    cells.add(Stream.concat(Stream.of(unit.get("unit")), figures)
                            .map(each -> Objects.toString(each, ""))
                            .map(Object.class::cast)
                            .toList());
                } else {
                    assertThat(Stream.of("level", "share", "atLeast", "atMost", "shareInWords", "answered")
                                    .map(cell::get))
                            .containsOnlyNulls();
                }
            }
        }
        return cells;
    }

    private static Set<List<@Nullable Object>> cells(List<Unit> shown) {
        var cells = new HashSet<List<@Nullable Object>>();
        shown.forEach(unit -> unit.cells().stream()
                .filter(cell -> !cell.isHidden())
                .forEach(cell -> cells.add(cell.told(unit.id()))));
        return cells;
    }

    /** Sums by hand: at least three units that show a figure, weighted by how many answered, each end by itself. */
    private static List<Map<String, @Nullable Object>> totals(
            Owned owned, List<Unit> shown, Map<String, String> filter) {
        var totals = new ArrayList<Map<String, @Nullable Object>>();
        for (var area : Owned.AREAS) {
            var numbers = shown.stream()
                    .filter(unit -> unit.cell(area).flatMap(Cell::portion).isPresent())
                    .toList();
            if (numbers.size() < FEWEST_UNITS) continue;
            double lowest = 0;
            double highest = 0;
            double answered = 0;
            for (var unit : numbers) {
                var cell = unit.cell(area).orElseThrow();
                lowest += cell.portion().orElseThrow().low() * cell.answered();
                highest += cell.portion().orElseThrow().high() * cell.answered();
                answered += cell.answered();
            }
            var pools = (int)
                    numbers.stream().filter(unit -> unit.schools().size() > 1).count();
            var included =
                    numbers.stream().mapToInt(unit -> unit.schools().size()).sum();
            var total = new HashMap<String, @Nullable Object>(told(lowest / answered / 5, highest / answered / 5));
            total.putAll(Map.of(
                    "area",
                    area,
                    "schools",
                    numbers.size() - pools,
                    "pools",
                    pools,
                    "notIncluded",
                    owned.selected(filter) - included));
            totals.add(total);
        }
        return totals;
    }

    /** Both ends in steps of five. */
    private static Map<String, @Nullable Object> told(double low, double high) {
        var told = new HashMap<String, @Nullable Object>();
        boolean number = Math.round(low) == Math.round(high);
        int least = (int) Math.floor(low) * 5;
        int most = (int) Math.ceil(high) * 5;
        told.put("share", number ? (int) Math.round(low) * 5 : null);
        told.put("atLeast", number || least == 0 ? null : least);
        told.put("atMost", number || most == 100 ? null : most);
        return told;
    }
}
