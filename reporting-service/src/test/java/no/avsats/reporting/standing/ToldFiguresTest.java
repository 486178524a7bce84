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
    private static final Pattern PER_CENT = Pattern.compile("(\\d+)&nbsp;%");
    private static final Pattern IN_MAP = Pattern.compile("<td class=\"q[1-5]\">(\\d+)</td>");
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
            var shares = cells.stream()
                    .flatMap(cell -> Stream.ofNullable(cell.share()))
                    .toList();
            var sums = totals(owned, units, page.filter()).stream().map(total -> (Integer) total.get("share"));
            assertThat(figures(PER_CENT, page)).containsExactlyInAnyOrderElementsOf(shares);
            assertThat(figures(IN_MAP, page))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            page.level()
                                    ? cells.stream().map(Cell::level).toList()
                                    : Stream.concat(shares.stream(), sums).toList());
        }
    }

    private static List<Integer> figures(Pattern where, Owned.Page page) {
        return where.matcher(page.html())
                .results()
                .map(each -> Integer.valueOf(each.group(1)))
                .toList();
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
                    var figures = Stream.of("area", "level", "share", "shareInWords", "answered")
                            .map(cell::get);
                    cells.add(Stream.concat(Stream.of(unit.get("unit")), figures)
                            .map(each -> Objects.toString(each, ""))
                            .map(Object.class::cast)
                            .toList());
                } else {
                    assertThat(Stream.of("level", "share", "shareInWords", "answered")
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
                .filter(cell -> cell.share() != null || cell.words() != null)
                .forEach(cell -> cells.add(cell.told(unit.id()))));
        return cells;
    }

    /** Sums by hand: at least three units that show a number, weighted by how many answered, in steps of five. */
    private static List<Map<String, Object>> totals(Owned owned, List<Unit> shown, Map<String, String> filter) {
        var totals = new ArrayList<Map<String, Object>>();
        for (var area : Owned.AREAS) {
            var numbers = shown.stream()
                    .filter(unit -> unit.cell(area).map(Cell::share).isPresent())
                    .toList();
            if (numbers.size() < FEWEST_UNITS) continue;
            double reached = 0;
            double answered = 0;
            for (var unit : numbers) {
                var cell = unit.cell(area).orElseThrow();
                reached += cell.share() * cell.answered();
                answered += cell.answered();
            }
            var pools = (int)
                    numbers.stream().filter(unit -> unit.schools().size() > 1).count();
            var included =
                    numbers.stream().mapToInt(unit -> unit.schools().size()).sum();
            totals.add(Map.of(
                    "area",
                    area,
                    "share",
                    (int) Math.round(reached / answered / 5) * 5,
                    "schools",
                    numbers.size() - pools,
                    "pools",
                    pools,
                    "notIncluded",
                    owned.selected(filter) - included));
        }
        return totals;
    }
}
