package no.avsats.strategy.document;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.avsats.strategy.content.Activity;
import no.avsats.strategy.content.Area;
import no.avsats.strategy.content.Block;
import no.avsats.strategy.content.Closed;
import no.avsats.strategy.content.Deviation;
import no.avsats.strategy.content.Evidence;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.Measure;
import no.avsats.strategy.content.Section;
import no.avsats.strategy.content.SubGoal;
import no.avsats.strategy.content.TargetGroup;
import no.avsats.strategy.content.Theme;
import no.avsats.strategy.text.EditorHtml;
import org.jspecify.annotations.Nullable;

/**
 * A part as somebody typed it; keeps everything, right or wrong.
 *
 * @param label what it is: the name of a section, else its type, as {@link #label} has it
 * @param text Markdown
 * @param chosen ids of the goals, themes, blocks that it names
 * @param rows activities of a measure, evidence of an area
 * @param origin where it goes on from, or the goal above that it is about; empty for nothing
 */
record PartForm(
        String label,
        String title,
        String text,
        boolean prioritised,
        Set<String> groups,
        String parent,
        String area,
        Set<String> chosen,
        String responsible,
        String start,
        String due,
        String sign,
        String hours,
        String address,
        List<Row> rows,
        String origin) {

    /** Empty lines below those that are filled in. */
    private static final int SPARE = 3;

    private static final String HOURS = "[0-9]{1,4}";
    private static final String YEAR = "(19|20|21)[0-9]{2}";

    /** @param one title or text; @param two last day or source; @param three year */
    record Row(String one, String two, String three) {
        static final Row EMPTY = new Row("", "", "");

        boolean isEmpty() {
            return equals(EMPTY);
        }
    }

    /** {@code WHERE_TO} for that section, {@code goal} for a sub-goal. */
    static String label(Item item) {
        return switch (item) {
            case Section section -> section.which().name();
            case Area any -> "area";
            case SubGoal any -> "goal";
            case Theme any -> "theme";
            case Measure any -> "measure";
            case Block any -> "block";
            case Closed any -> "closed";
            case Deviation any -> "deviation";
        };
    }

    static PartForm empty(String label) {
        return plain(label, "", "");
    }

    /** The same, with the goal above or the parts chosen that it is begun for. */
    PartForm about(String id) {
        return naming(id, id.isEmpty() ? chosen : Set.of(id), origin);
    }

    private PartForm from(UUID where) {
        return naming(parent, chosen, where.toString());
    }

    private PartForm naming(String above, Set<String> others, String before) {
        return new PartForm(
                label,
                title,
                text,
                prioritised,
                groups,
                above,
                area,
                others,
                responsible,
                start,
                due,
                sign,
                hours,
                address,
                rows,
                before);
    }

    private static PartForm plain(String label, String title, String text) {
        return new PartForm(
                label, title, text, false, Set.of(), "", "", Set.of(), "", "", "", "", "", "", spared(List.of()), "");
    }

    static PartForm of(Item item, Function<LocalDate, String> day) {
        return switch (item) {
            case Section section -> plain(label(item), "", section.text());
            case Theme theme -> plain(label(item), theme.title(), theme.text());
            case Closed closed ->
                plain(label(item), closed.title(), closed.text()).from(closed.origin());
            case Deviation deviation ->
                plain(label(item), deviation.title(), deviation.text()).from(deviation.above());
            case Block block ->
                new PartForm(
                        "block",
                        block.title(),
                        block.text(),
                        false,
                        Set.of(),
                        "",
                        "",
                        Set.of(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        block.address() == null ? "" : block.address(),
                        List.of(),
                        "");
            case Area area ->
                new PartForm(
                        "area",
                        area.title(),
                        area.text(),
                        area.prioritised(),
                        names(area.targetGroups()),
                        "",
                        "",
                        Set.of(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        spared(area.evidence().stream()
                                .map(each -> new Row(each.text(), each.source(), String.valueOf(each.year())))
                                .toList()),
                        "");
            case SubGoal goal ->
                new PartForm(
                        "goal",
                        goal.title(),
                        goal.text(),
                        goal.prioritised(),
                        names(goal.targetGroups()),
                        text(goal.parent()),
                        text(goal.area()),
                        texts(goal.blocks()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        text(goal.origin()));
            case Measure measure -> of(measure, day);
        };
    }

    private static PartForm of(Measure measure, Function<LocalDate, String> day) {
        var chosen = new TreeSet<String>();
        chosen.addAll(texts(measure.goals()));
        chosen.addAll(texts(measure.themes()));
        chosen.addAll(texts(measure.blocks()));
        return new PartForm(
                "measure",
                measure.title(),
                measure.text(),
                measure.prioritised(),
                names(measure.targetGroups()),
                "",
                "",
                chosen,
                measure.responsible(),
                measure.start() == null ? "" : day.apply(measure.start()),
                measure.due() == null ? "" : day.apply(measure.due()),
                measure.sign(),
                measure.teacherHours() == null ? "" : String.valueOf(measure.teacherHours()),
                "",
                spared(measure.activities().stream()
                        .map(each -> new Row(each.title(), each.due() == null ? "" : day.apply(each.due()), ""))
                        .toList()),
                text(measure.origin()));
    }

    static PartForm of(String label, MultivaluedMap<String, String> sent) {
        var chosen = new TreeSet<>(sent.getOrDefault("chosen", List.of()));
        var text = value(sent, "text");
        return new PartForm(
                label,
                value(sent, "title").strip(),
                (value(sent, "format").equals("html") ? EditorHtml.markdown(text) : text.replace("\r\n", "\n")).strip(),
                !value(sent, "prioritised").isEmpty(),
                Set.copyOf(sent.getOrDefault("group", List.of())),
                value(sent, "parent"),
                value(sent, "area"),
                chosen,
                value(sent, "responsible").strip(),
                value(sent, "start").strip(),
                value(sent, "due").strip(),
                value(sent, "sign").strip(),
                value(sent, "hours").strip(),
                value(sent, "address").strip(),
                rows(sent),
                value(sent, "origin"));
    }

    private static List<Row> rows(MultivaluedMap<String, String> sent) {
        var one = sent.getOrDefault("one", List.of());
        var two = sent.getOrDefault("two", List.of());
        var three = sent.getOrDefault("three", List.of());
        var rows = new ArrayList<Row>();
        for (var i = 0; i < one.size(); i++) {
            var row = new Row(at(one, i), at(two, i), at(three, i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return spared(rows);
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index).strip() : "";
    }

    private static List<Row> spared(List<Row> rows) {
        var spared = new ArrayList<>(rows);
        for (var i = 0; i < SPARE; i++) {
            spared.add(Row.EMPTY);
        }
        return List.copyOf(spared);
    }

    static String value(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    public boolean isSection() {
        return Arrays.stream(Section.Which.values())
                .anyMatch(which -> which.name().equals(label));
    }

    public boolean has(String id) {
        return chosen.contains(id);
    }

    public boolean isFor(String group) {
        return groups.contains(group);
    }

    /** Names of the fields that cannot be read or taken. */
    Set<String> faults(Function<String, Optional<LocalDate>> day) {
        var faults = new TreeSet<String>();
        if (!isSection() && (title.isEmpty() || title.length() > Item.LONGEST_TITLE)) {
            faults.add("title");
        }
        if (text.length() > Item.LONGEST || Set.of("closed", "deviation").contains(label) && text.isEmpty()) {
            faults.add("text");
        }
        mark(faults, "start", start.isEmpty() || day.apply(start).isPresent());
        mark(faults, "due", due.isEmpty() || day.apply(due).isPresent());
        mark(faults, "hours", hours.isEmpty() || hours.matches(HOURS) && Integer.parseInt(hours) <= 2000);
        mark(faults, "address", address.isEmpty() || address.matches("https://[^\\s\"<>]{1,480}"));
        mark(faults, "rows", filled().stream().allMatch(row -> readable(row, day)));
        mark(faults, "sign", sign.length() <= 500);
        mark(faults, "responsible", responsible.length() <= 200);
        return faults;
    }

    private boolean readable(Row row, Function<String, Optional<LocalDate>> day) {
        if (label.equals("area")) {
            return !row.one().isEmpty()
                    && row.one().length() <= 500
                    && !row.two().isEmpty()
                    && row.two().length() <= 300
                    && row.three().matches(YEAR);
        }
        return !row.one().isEmpty()
                && row.one().length() <= Item.LONGEST_TITLE
                && (row.two().isEmpty() || day.apply(row.two()).isPresent());
    }

    private static void mark(Set<String> faults, String field, boolean fine) {
        if (!fine) {
            faults.add(field);
        }
    }

    private List<Row> filled() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** What it says, once there are no {@link #faults}. */
    Item item(
            Function<String, Optional<LocalDate>> day,
            java.util.function.Predicate<UUID> goal,
            java.util.function.Predicate<UUID> theme) {
        return switch (label) {
            case "area" ->
                new Area(
                        title,
                        text,
                        prioritised,
                        targetGroups(),
                        filled().stream()
                                .map(row -> new Evidence(row.one(), row.two(), Integer.parseInt(row.three())))
                                .toList());
            case "goal" ->
                new SubGoal(title, text, id(parent), id(area), prioritised, targetGroups(), ids(chosen), id(origin));
            case "theme" -> new Theme(title, text);
            case "block" -> new Block(title, text, address.isEmpty() ? null : address);
            case "closed" -> new Closed(title, text, Objects.requireNonNull(id(origin)));
            case "deviation" -> new Deviation(title, text, Objects.requireNonNull(id(origin)));
            case "measure" ->
                new Measure(
                        title,
                        text,
                        ids(chosen).stream().filter(goal).toList(),
                        ids(chosen).stream().filter(theme).toList(),
                        responsible,
                        day.apply(start).orElse(null),
                        day.apply(due).orElse(null),
                        sign,
                        hours.isEmpty() ? null : Integer.valueOf(hours),
                        targetGroups(),
                        prioritised,
                        ids(chosen).stream()
                                .filter(goal.negate())
                                .filter(theme.negate())
                                .toList(),
                        filled().stream()
                                .map(row -> new Activity(
                                        row.one(), day.apply(row.two()).orElse(null)))
                                .toList(),
                        id(origin));
            default -> new Section(Section.Which.valueOf(label), text);
        };
    }

    private List<TargetGroup> targetGroups() {
        return Arrays.stream(TargetGroup.values())
                .filter(group -> groups.contains(group.name()))
                .toList();
    }

    /** Null for what is no id. */
    static @Nullable UUID id(String text) {
        return ids(Set.of(text)).stream().findFirst().orElse(null);
    }

    private static List<UUID> ids(Set<String> texts) {
        return texts.stream()
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static Set<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(List<TargetGroup> groups) {
        return groups.stream().map(TargetGroup::name).collect(Collectors.toUnmodifiableSet());
    }
}
