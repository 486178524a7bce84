package no.avsats.assessment.editor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Cost;
import no.avsats.assessment.framework.Measure;
import no.avsats.assessment.framework.MeasureEdit;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.framework.TargetGroup;
import no.avsats.assessment.framework.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A measure with its texts in one language, as it is typed.
 *
 * @param language of the texts
 * @param texts title, body, firstStep, sign, who, prerequisite
 * @param numbers minutes, teacherMinutes, weeks as typed
 * @param wrong fields that must be mended
 */
record MeasureForm(
        String language,
        String role,
        String fromLevel,
        List<Words> texts,
        Map<String, String> numbers,
        String cost,
        Set<String> targetGroups,
        String theme,
        Set<String> wrong)
        implements ItemForm {

    private static final Map<String, Integer> MOST = Map.of(
            "title",
            Measure.TITLE_WORDS,
            "body",
            70,
            "firstStep",
            25,
            "sign",
            Measure.SIGN_WORDS,
            "who",
            12,
            "prerequisite",
            25);
    private static final List<String> TEXTS = List.of("title", "body", "firstStep", "sign", "who", "prerequisite");
    private static final List<String> NEEDED = List.of("title", "body", "firstStep", "sign", "who");

    private static final List<String> COSTS = words(Cost.values());
    private static final List<String> GROUPS = words(TargetGroup.values());
    private static final List<String> THEMES = words(Theme.values());

    private interface Source {
        String text(String field);
    }

    static MeasureForm empty(String role, String fromLevel) {
        return new MeasureForm(
                Typed.LANGUAGES.getFirst(),
                role,
                fromLevel,
                texts(field -> ""),
                Map.of("minutes", "60", "teacherMinutes", role.equals("leader") ? "0" : "", "weeks", "4"),
                "none",
                Set.of("educators"),
                "competence",
                Set.of());
    }

    static MeasureForm of(Measure measure, String language) {
        var teacherMinutes = measure.teacherMinutes();
        return new MeasureForm(
                language,
                measure.role().role(),
                String.valueOf(measure.fromLevel()),
                texts(field -> text(measure, field, language)),
                Map.of(
                        "minutes", String.valueOf(measure.minutes()),
                        "teacherMinutes", teacherMinutes == null ? "" : String.valueOf(teacherMinutes),
                        "weeks", String.valueOf(measure.weeks())),
                word(measure.cost()),
                measure.targetGroups().stream().map(MeasureForm::word).collect(toUnmodifiableSet()),
                word(measure.theme()),
                Set.of());
    }

    static MeasureForm of(Typed typed) {
        return new MeasureForm(
                typed.language(),
                typed.text("role"),
                typed.text("fromLevel"),
                texts(typed::text),
                Map.of(
                        "minutes", typed.text("minutes"),
                        "teacherMinutes", typed.text("teacherMinutes"),
                        "weeks", typed.text("weeks")),
                typed.text("cost"),
                Set.copyOf(typed.all("group")),
                typed.text("theme"),
                Set.of());
    }

    private static List<Words> texts(Source source) {
        return TEXTS.stream()
                .map(field -> new Words(field, source.text(field), MOST.getOrDefault(field, 0)))
                .toList();
    }

    private static String text(Measure measure, String field, String language) {
        var text =
                switch (field) {
                    case "title" -> measure.title();
                    case "body" -> measure.body();
                    case "firstStep" -> measure.firstStep();
                    case "sign" -> measure.sign();
                    case "who" -> measure.who();
                    default -> measure.prerequisite();
                };
        return text == null ? "" : text.written(language);
    }

    /** @param fresh whether there is nothing yet, so that the texts are needed */
    Set<String> faults(boolean fresh) {
        var faults = new TreeSet<String>();
        Stream.of("minutes", "weeks").filter(field -> number(field) < 1).forEach(faults::add);
        if (role.equals("leader") && number("teacherMinutes") < 0) {
            faults.add("teacherMinutes");
        }
        if (targetGroups.isEmpty() || !GROUPS.containsAll(targetGroups)) {
            faults.add("groups");
        }
        if (!List.of("teacher", "leader").contains(role) || !fromLevel.matches("[1-4]")) {
            faults.add("role");
        }
        if (!COSTS.contains(cost) || !THEMES.contains(theme)) {
            faults.add("theme");
        }
        if (fresh) {
            NEEDED.stream().filter(field -> text(field).isBlank()).forEach(faults::add);
        }
        return faults;
    }

    MeasureForm with(Set<String> wrong) {
        return new MeasureForm(language, role, fromLevel, texts, numbers, cost, targetGroups, theme, wrong);
    }

    /** Only of a form without faults. */
    MeasureEdit edit() {
        return new MeasureEdit(
                language,
                Respondent.of(role),
                Integer.parseInt(fromLevel),
                text("title"),
                text("body"),
                text("firstStep"),
                text("sign"),
                text("who"),
                text("prerequisite"),
                number("minutes"),
                teacherMinutes(),
                number("weeks"),
                value(Cost.values(), cost),
                Stream.of(TargetGroup.values())
                        .filter(each -> targetGroups.contains(word(each)))
                        .toList(),
                value(Theme.values(), theme));
    }

    private @Nullable Integer teacherMinutes() {
        return role.equals("leader") ? Integer.valueOf(number("teacherMinutes")) : null;
    }

    private String text(String field) {
        return texts.get(TEXTS.indexOf(field)).text();
    }

    private int number(String field) {
        var typed = numbers.getOrDefault(field, "");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    /** How tall a field is. */
    public int rows(String field) {
        return field.equals("body") ? 5 : 2;
    }

    public List<String> costs() {
        return COSTS;
    }

    public List<String> groups() {
        return GROUPS;
    }

    public List<String> themes() {
        return THEMES;
    }

    /** The word's key among the texts: {@code schoolLeaders} for {@code school-leaders}. */
    public String key(String word) {
        var parts = word.split("-");
        return parts[0]
                + Stream.of(parts)
                        .skip(1)
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(joining());
    }

    public boolean isFor(String group) {
        return targetGroups.contains(group);
    }

    private static <E extends Enum<E>> E value(E[] all, String word) {
        return Stream.of(all)
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Enum<?>[] all) {
        return Stream.of(all).map(MeasureForm::word).toList();
    }

    /** As the file writes it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
