package no.avsats.reporting.overview;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.frame.Portion;
import no.avsats.reporting.desk.Words;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.round.Selection;
import no.avsats.reporting.standing.Standing;
import no.avsats.reporting.standing.Standing.Cell;
import no.avsats.reporting.standing.Standing.State;
import no.avsats.reporting.standing.Standing.Unit;
import no.avsats.reporting.standing.Total;
import org.jspecify.annotations.Nullable;

/**
 * Schools by areas.
 *
 * @param areas the columns
 * @param groups one a wave
 * @param totals one an area where there is any, else empty
 */
record HeatMap(List<Column> areas, List<Group> groups, List<Sum> totals, Note note) {

    private static final String SPAN = "span";

    /** @param target level of the target picture; null while nothing is shown */
    record Column(String name, @Nullable Integer target) {

        public String targetText() {
            return String.valueOf(target);
        }
    }

    record Group(String wave, List<Row> rows) {

        /** Those with figures, or with a day for them. */
        public List<Row> ready() {
            return rows.stream().filter(Row::isReady).toList();
        }

        /** How many are not that far: the table below the picture names them. */
        public int later() {
            return rows.size() - ready().size();
        }
    }

    /**
     * A school or pool.
     *
     * @param schools more than one in a pool
     * @param waits the last day for sharing; null when shown or not yet released
     * @param boxes one an area when shown, else empty
     */
    record Row(List<School> schools, boolean pool, @Nullable String waits, List<Box> boxes) {

        public String names() {
            return schools.stream().map(School::name).collect(joining(", "));
        }

        public boolean isShown() {
            return !boxes.isEmpty();
        }

        boolean isReady() {
            return isShown() || waits != null;
        }
    }

    /** @param href the school's own result; null where the reader may not open it */
    record School(String name, @Nullable String href) {}

    /** A figure, and how its share and its level are filled. */
    record Box(Cell cell) {

        /** {@code hid} where suppressed, {@code word} where no number is told, else as {@link HeatMap#fill}. */
        public String share() {
            return cell.suppressed() ? "hid" : cell.portion().map(HeatMap::fill).orElse("word");
        }

        /** Null in words and where only the level is told. */
        public @Nullable Portion portion() {
            return cell.portion().orElse(null);
        }

        public String levelText() {
            return String.valueOf(cell.level());
        }

        public String level() {
            return cell.level() == null ? "hid" : "q" + cell.level();
        }
    }

    /** @param portion null where fewer than three units have a number or a range */
    record Sum(@Nullable Portion portion) {

        public String fill() {
            return portion == null ? "soft" : HeatMap.fill(portion);
        }
    }

    /**
     * The small print.
     *
     * @param schools how many stand singly in the totals; null when there are no totals
     * @param pools how many pools stand in them
     * @param notIncluded selected schools that do not; null when all do
     * @param part how many schools of the round are selected; null when all are
     * @param all how many schools the round has
     */
    record Note(
            @Nullable String schools,
            @Nullable String pools,
            @Nullable String notIncluded,
            @Nullable String part,
            String all) {}

    /** @param opens whether the reader may open a school's result */
    static HeatMap of(Selection selection, Standing standing, Words words, LocalDate today, boolean opens) {
        var round = selection.round();
        return new HeatMap(
                round.areas().stream()
                        .map(area -> column(area, standing, words))
                        .toList(),
                selection.waves().stream()
                        .map(wave -> group(wave, selection, standing, words, today, opens))
                        .toList(),
                standing.totals().isEmpty()
                        ? List.of()
                        : round.areas().stream()
                                .map(area -> sum(area, standing))
                                .toList(),
                note(selection, standing.totals(), words));
    }

    /** Whether some figure is a range. */
    public boolean ranges() {
        return portions().anyMatch(Portion::range);
    }

    /** Whether some range reaches over several steps of the scale. */
    public boolean spans() {
        return portions().map(HeatMap::fill).anyMatch(SPAN::equals);
    }

    private Stream<Portion> portions() {
        var boxes = groups.stream().flatMap(group -> group.rows().stream()).flatMap(row -> row.boxes().stream());
        return Stream.concat(boxes.map(Box::portion), totals.stream().map(Sum::portion))
                .filter(Objects::nonNull);
    }

    /** The step of the scale, or {@code span} for a range over several. */
    private static String fill(Portion portion) {
        var lowest = step(portion.low());
        return lowest.equals(step(portion.high())) ? lowest : SPAN;
    }

    /** A step of the only scale: 0–19 is q1, 80–100 is q5. */
    static String step(int share) {
        return "q" + Math.min(share / 20 + 1, 5);
    }

    private static Column column(Round.Area area, Standing standing, Words words) {
        var target = standing.units().stream()
                .flatMap(unit -> unit.cells().stream())
                .filter(cell -> cell.area().equals(area.id()))
                .map(Cell::target)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Column(area.in(words.locale().getLanguage()), target);
    }

    private static Group group(
            Round.Wave wave, Selection selection, Standing standing, Words words, LocalDate today, boolean opens) {
        var rows = standing.units().stream()
                .filter(unit -> unit.wave() == wave.number())
                .map(unit -> row(unit, schools(unit, selection, opens), words, today))
                .toList();
        return new Group(wave.name(), rows);
    }

    private static List<School> schools(Unit unit, Selection selection, boolean opens) {
        var opened = opens && unit.state() == State.SHOWN;
        return IntStream.range(0, unit.schools().size())
                .mapToObj(i -> new School(
                        unit.names().get(i), opened ? result(unit.schools().get(i), selection) : null))
                .toList();
    }

    private static String result(String school, Selection selection) {
        var group = selection.role().equals("leader") ? "?group=leaders" : "";
        return "/assessment/schools/%s/rounds/%s/result%s"
                .formatted(school, selection.round().round(), group);
    }

    private static Row row(Unit unit, List<School> schools, Words words, LocalDate today) {
        var waits = unit.state() == State.NOT_SHARED && unit.waitsUntil() != null
                ? words.day(unit.waitsUntil(), today)
                : null;
        return new Row(
                schools, unit.pool(), waits, unit.cells().stream().map(Box::new).toList());
    }

    private static Sum sum(Round.Area area, Standing standing) {
        return standing.totals().stream()
                .filter(total -> total.area().equals(area.id()))
                .findFirst()
                .map(total -> new Sum(total.portion()))
                .orElseGet(() -> new Sum(null));
    }

    private static Note note(Selection selection, List<Total> totals, Words words) {
        var all = selection.round().waves().stream()
                .mapToInt(wave -> wave.schools().size())
                .sum();
        var some = selection.schools().size();
        return new Note(
                span(totals, Total::schools, words),
                span(totals, Total::pools, words),
                totals.stream().allMatch(total -> total.notIncluded() == 0)
                        ? null
                        : span(totals, Total::notIncluded, words),
                some == all ? null : words.number(some),
                words.number(all));
    }

    /** One number where it is the same in every area. */
    private static @Nullable String span(List<Total> totals, ToIntFunction<Total> number, Words words) {
        var numbers = totals.stream().mapToInt(number).summaryStatistics();
        return totals.isEmpty() ? null : words.span(numbers.getMin(), numbers.getMax());
    }
}
