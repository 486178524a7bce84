package no.avsats.assessment.framework;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that a framework keeps before anyone is asked anything. Each broken one is a sentence for its editor. */
final class FrameworkRules {

    static final int INDICATORS = 16;
    static final int LEVELS = 5;
    static final int CARD_WORDS = 22;
    static final int TITLE_WORDS = 9;
    static final int SIGN_WORDS = 30;
    static final Set<String> LANGUAGES = Set.of("nb", "nn", "sv", "en", "se");

    private final Framework framework;
    private final List<String> broken = new ArrayList<>();

    private FrameworkRules(Framework framework) {
        this.framework = framework;
    }

    /** A sentence for every broken rule, in the order of the file; empty when the framework is valid. */
    static List<String> broken(Framework framework) {
        var rules = new FrameworkRules(framework);
        rules.framework();
        rules.ids();
        framework.areas().forEach(rules::area);
        for (Form form : Form.values()) rules.form(form);
        framework.measures().forEach(rules::measure);
        for (Respondent role : Respondent.values()) rules.role(role);
        return List.copyOf(rules.broken);
    }

    private void framework() {
        text("The name of the framework", framework.name());
        keep(framework.version() >= 1, "The version is %d, it counts from 1.", framework.version());
        keep(!framework.areas().isEmpty(), "The framework has no areas.");
    }

    private void ids() {
        var uses = Stream.of(
                        Stream.of(framework.id()),
                        framework.areas().stream().map(Area::id),
                        framework.indicators().map(Indicator::id),
                        framework.measures().stream().map(Measure::id))
                .flatMap(Function.identity())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        uses.forEach((id, count) -> keep(count == 1, "The id %s is used %d times.", id, count));
        uses.keySet().forEach(id -> keep(kebab(id), "The id '%s' is not small letters, digits and hyphens.", id));
    }

    private void area(Area area) {
        text("The name of the area " + area.id(), area.name());
        text("The target picture of the area " + area.id(), area.targetPicture());
        keep(
                area.target() >= 1 && area.target() <= LEVELS,
                "The area %s has the target %d, it must be from 1 to 5.",
                area.id(),
                area.target());
        area.indicators().forEach(this::indicator);
    }

    private void indicator(Indicator indicator) {
        text("The name of the indicator " + indicator.id(), indicator.name());
        keep(
                framework.version() > 1 || indicator.lineage() == Lineage.NEW,
                "The indicator %s must be new: version 1 has none before it.",
                indicator.id());
        for (Respondent role : Respondent.values())
            indicator.question(role).ifPresent(question -> question(indicator.id() + " for " + role.role(), question));
    }

    private void question(String name, Question question) {
        text("The question of " + name, question.question());
        int levels = question.levels().size();
        keep(levels == LEVELS, "The question of %s has %d levels, it needs 5.", name, levels);
        for (int level = 1; level <= levels; level++)
            text("The card of %s, level %d,".formatted(name, level), question.card(level), CARD_WORDS);
    }

    private void form(Form form) {
        String name = form.name().toLowerCase(Locale.ROOT);
        List<String> asked = framework.forms().getOrDefault(form, List.of());
        List<String> known = framework.indicators().map(Indicator::id).toList();
        keep(asked.size() == Set.copyOf(asked).size(), "The form %s asks an indicator twice.", name);
        asked.forEach(id -> keep(known.contains(id), "The form %s asks %s, which is no indicator.", name, id));
        if (form == Form.FULL)
            known.forEach(id -> keep(asked.contains(id), "The form full leaves out the indicator %s.", id));
        for (Area area : framework.areas())
            for (Respondent role : Respondent.values())
                keep(
                        asks(asked, area, role),
                        "The form %s asks the %s nothing about the area %s.",
                        name,
                        role.role(),
                        area.id());
    }

    private static boolean asks(List<String> asked, Area area, Respondent role) {
        return area.indicators().stream()
                .anyMatch(indicator -> asked.contains(indicator.id())
                        && indicator.question(role).isPresent());
    }

    private void measure(Measure measure) {
        String id = measure.id();
        text("The title of the measure " + id, measure.title(), TITLE_WORDS);
        text("The body of the measure " + id, measure.body());
        text("The sign of the measure " + id, measure.sign(), SIGN_WORDS);
        keep(
                framework.areas().stream().anyMatch(area -> area.id().equals(measure.area())),
                "The measure %s is for the area %s, which does not exist.",
                id,
                measure.area());
        keep(
                measure.fromLevel() >= 1 && measure.fromLevel() < LEVELS,
                "The measure %s starts from level %d, it must be from 1 to 4.",
                id,
                measure.fromLevel());
        keep(measure.minutes() > 0, "The measure %s takes no minutes.", id);
        keep(measure.weeks() > 0, "The measure %s takes no weeks.", id);
    }

    private void role(Respondent role) {
        long asked = framework
                .indicators()
                .filter(each -> each.question(role).isPresent())
                .count();
        keep(asked <= INDICATORS, "The %s has %d indicators, at most 16 are allowed.", role.role(), asked);
        for (Area area : framework.areas())
            for (int level = 1; level < LEVELS; level++)
                keep(
                        !framework.measures(area.id(), role, level).isEmpty(),
                        "There is no measure for the %s in the area %s from level %d.",
                        role.role(),
                        area.id(),
                        level);
    }

    private void text(String name, Text text) {
        text(name, text, Integer.MAX_VALUE);
    }

    private void text(String name, Text text, int words) {
        keep(text.byLanguage().containsKey(Text.FALLBACK), "%s is not written in nb.", name);
        new TreeMap<>(text.byLanguage()).forEach((language, content) -> {
            keep(LANGUAGES.contains(language), "%s has the language '%s', not nb, nn, sv, en or se.", name, language);
            keep(!content.isBlank(), "%s is empty in %s.", name, language);
            int count = content.strip().split("\\s+").length;
            keep(count <= words, "%s has %d words in %s, at most %d are allowed.", name, count, language, words);
        });
    }

    private void keep(boolean kept, String sentence, Object... details) {
        if (!kept) broken.add(sentence.formatted(details));
    }

    private static boolean kebab(String id) {
        return id.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
