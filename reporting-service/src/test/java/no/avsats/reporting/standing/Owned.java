package no.avsats.reporting.standing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.frame.Portion;
import no.avsats.reporting.Municipality;
import no.avsats.reporting.Office;
import no.avsats.stack.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The schools of a random owner, in two waves and two districts. Two of the same seed are told the same but, where they differ in
 * {@code other}, what is released and not shared yet.
 */
final class Owned {

    static final List<String> AREAS = List.of("competence", "cooperation", "content", "infrastructure", "followup");

    private static final int SCHOOLS = 12;
    private static final List<String> WORDS = List.of("UNDER_HALF", "ABOUT_HALF", "OVER_HALF");

    private final Municipality municipality = new Municipality();
    private final Office office;
    private final Tokens tokens;
    private final Random chance;
    private final boolean other;
    private final List<String> districts = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    /** What an event told of an area; nothing where it is hidden. */
    record Cell(
            String area,
            @Nullable Integer answered,
            @Nullable Integer share,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            @Nullable String words) {

        /** 1 to 5. */
        int level() {
            return share == null ? 3 : Math.max(1, share / 20);
        }

        boolean isHidden() {
            return portion().isEmpty() && words == null;
        }

        Optional<Portion> portion() {
            return Portion.of(share, atLeast, atMost);
        }

        /** As texts, in the order of the columns. */
        List<@Nullable Object> told(String unit) {
            return Stream.of(unit, area, level(), share, atLeast, atMost, words, answered)
                    .map(each -> (Object) Objects.toString(each, ""))
                    .toList();
        }
    }

    /**
     * A school, or a pool of them.
     *
     * @param district empty for none
     */
    record Unit(String id, List<String> schools, int wave, String district, Standing.State state, List<Cell> cells) {

        Optional<Cell> cell(String area) {
            return cells.stream().filter(each -> each.area.equals(area)).findFirst();
        }
    }

    Owned(Tokens tokens, long seed, boolean other) {
        this.tokens = tokens;
        this.other = other;
        office = new Office(municipality, tokens);
        chance = new Random(seed);
    }

    Owned live() {
        for (var name : List.of("Nordre bydel", "Søndre bydel")) districts.add(municipality.district(name));
        var planned = new ArrayList<Unit>();
        for (int i = 0; i < SCHOOLS; i++) {
            var district = i % 3 == 2 ? "" : districts.get(i % 3);
            int wave = 1 + i / 6;
            var id = municipality.school(
                    "Skole %02d".formatted(i), wave, district.isEmpty() ? municipality.owner : district);
            planned.add(unit(id, List.of(id), wave, district));
        }
        var small = Stream.of("A", "B", "C")
                .map(name -> municipality.school("Liten " + name, 2, districts.getFirst()))
                .toList();
        planned.add(unit("AVSATS:POOL:" + UUID.randomUUID(), small, 2, districts.getFirst()));
        municipality.announces(1, "Våren");
        planned.forEach(this::tell);
        return this;
    }

    private Unit unit(String id, List<String> schools, int wave, String district) {
        var states = Standing.State.values();
        var state = schools.size() > 1 || chance.nextBoolean() ? Standing.State.SHOWN : states[chance.nextInt(3)];
        var changed = other && state == Standing.State.NOT_SHARED ? 1 : 0;
        var cells = AREAS.stream().map(area -> cell(area, changed)).toList();
        return new Unit(id, schools, wave, district, state, cells);
    }

    private Cell cell(String area, int changed) {
        int kind = chance.nextInt(6);
        int answered = 10 + 5 * chance.nextInt(8);
        int share = 5 * ((2 + chance.nextInt(17) + changed) % 20);
        var words = WORDS.get((chance.nextInt(3) + changed) % 3);
        return switch (kind) {
            case 0 -> new Cell(area, null, null, null, null, null);
            case 1 -> new Cell(area, null, null, null, null, words);
            case 2 -> range(area, answered, share);
            default -> new Cell(area, answered, share, null, null, null);
        };
    }

    private static Cell range(String area, int answered, int share) {
        if (share <= 15) return new Cell(area, answered, null, null, 15, null);
        if (share >= 85) return new Cell(area, answered, null, 85, null, null);
        return new Cell(area, answered, null, share - 5, share + 5, null);
    }

    private void tell(Unit unit) {
        units.add(unit);
        if (unit.state == Standing.State.NOT_RELEASED) {
            return;
        }
        var cells = new ArrayList<String>();
        for (int i = 0; i < AREAS.size(); i++) cells.add(json(i, unit.cells.get(i)));
        var shares = chance.nextBoolean();
        var waits = unit.state == Standing.State.NOT_SHARED || shares;
        municipality.releases(unit.id, LocalDate.now().plusDays(waits ? 20 : -1), cells, unit.schools);
        if (unit.state == Standing.State.SHOWN && shares) municipality.shares(unit.id);
    }

    private static String json(int area, Cell cell) {
        if (cell.share != null && cell.answered != null) {
            return Municipality.number(area, cell.answered, cell.share);
        }
        if (cell.answered != null) {
            return Municipality.range(area, cell.answered, cell.atLeast, cell.atMost);
        }
        return cell.words == null ? Municipality.hidden(area) : Municipality.words(area, cell.words);
    }

    List<List<Cell>> cells() {
        return units.stream().map(Unit::cells).toList();
    }

    Map<String, String> states() {
        var states = new HashMap<String, String>();
        units.forEach(unit -> states.put(unit.id, unit.state.name()));
        return states;
    }

    List<Map<String, String>> filters() {
        return List.of(
                Map.of(),
                Map.of("wave", "1"),
                Map.of("wave", "2"),
                Map.of("district", districts.getFirst()),
                Map.of("district", districts.getLast()),
                Map.of("district", districts.getFirst(), "wave", "2"));
    }

    /** Units that the filter takes and that are for the office by now. */
    List<Unit> shown(Map<String, String> filter) {
        return taken(filter).filter(unit -> unit.state == Standing.State.SHOWN).toList();
    }

    /** How many schools the filter takes. */
    int selected(Map<String, String> filter) {
        return taken(filter).mapToInt(unit -> unit.schools.size()).sum();
    }

    private Stream<Unit> taken(Map<String, String> filter) {
        return units.stream()
                .filter(unit -> filter.getOrDefault("wave", "" + unit.wave).equals("" + unit.wave))
                .filter(unit -> filter.getOrDefault("district", unit.district).equals(unit.district));
    }

    ValidatableResponse standing(Map<String, ?> parameters) {
        return office.standing(parameters);
    }

    /** Cells that a CSV file tells, one a row. */
    static Set<List<@Nullable Object>> rows(String csv) {
        var lines = csv.lines().toList();
        var columns = List.of(lines.getFirst().split(","));
        var rows = new HashSet<List<@Nullable Object>>();
        for (var line : lines.subList(1, lines.size())) {
            // names of pools hold commas and stand in quotes
            var values = List.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1));
            if (values.get(columns.indexOf("suppressed")).equals("false")) {
                rows.add(Stream.of(
                                "unit",
                                "area",
                                "level",
                                "share",
                                "shareAtLeast",
                                "shareAtMost",
                                "shareInWords",
                                "answered")
                        .map(column -> (Object) values.get(columns.indexOf(column)))
                        .toList());
            }
        }
        return rows;
    }

    /**
     * The dashboard.
     *
     * @param filter under which it was asked for
     * @param level whether it shows levels instead of shares
     */
    record Page(String html, Map<String, String> filter, boolean level) {}

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        for (var figure : List.of("share", "level")) {
            var path = "/reporting?round=" + municipality.round + "&figure=" + figure;
            pages.add(new Page(page(path), Map.of(), figure.equals("level")));
            for (var district : districts) {
                var html = page(path + "&district=" + district);
                pages.add(new Page(html, Map.of("district", district), figure.equals("level")));
            }
        }
        return pages;
    }

    /** Everything that the office gets to see, without what is random for every owner. */
    Map<String, String> reachable() {
        var found = new LinkedHashMap<String, String>();
        for (var filter : filters()) {
            for (var role : List.of("teacher", "leader")) {
                for (var file : List.of(Map.<String, String>of(), Map.of("format", "csv"))) {
                    var asked = new HashMap<String, String>(filter);
                    asked.put("role", role);
                    asked.putAll(file);
                    found.put(
                            "standing " + plain(asked.toString()),
                            plain(standing(asked).extract().asString()));
                    found.put(
                            "participation " + plain(asked.toString()),
                            plain(office.participation(asked).extract().asString()));
                }
            }
        }
        found.put("rounds", plain(office.rounds().extract().asString()));
        var round = "/reporting/v1/owners/" + municipality.owner + "/rounds/" + municipality.round;
        for (var more : List.of("/waves", "/standing?format=csv&dialect=excel-nb"))
            found.put(more, plain(page(round + more)));
        pages().forEach(page -> found.put("page " + found.size(), plain(page.html)));
        found.put("page of leaders", plain(page("/reporting?role=leader&round=" + municipality.round)));
        found.put("plans", plain(page("/reporting/plans")));
        found.put("file", plain(page("/reporting/rounds/" + municipality.round + "/standing")));
        return found;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(@Nullable Object array) {
        return array == null ? List.of() : (List<Map<String, Object>>) array;
    }

    private String page(String path) {
        return given().auth()
                .oauth2(tokens.of("office@" + municipality.owner))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String plain(String text) {
        for (var district : districts) text = text.replace(district, "district " + districts.indexOf(district));
        for (var unit : units) text = text.replace(unit.id, "unit " + units.indexOf(unit));
        for (var school : units.getLast().schools) {
            text = text.replace(school, "small " + units.getLast().schools.indexOf(school));
        }
        return text.replace(municipality.owner, "owner").replace(municipality.round.toString(), "round");
    }
}
