package no.avsats.assessment.framework;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that a framework keeps before anyone is asked anything. */
final class FrameworkRules {

    static final int INDICATORS = 16;
    static final int LEVELS = 5;
    static final int FORM_WORDS = 1_800;
    static final int SHORT_FORM = 8;

    private final Framework framework;
    private final Check check;

    private FrameworkRules(Framework framework, boolean shipped) {
        this.framework = framework;
        this.check = new Check(shipped);
    }

    /** Every broken rule, in the order of the file; empty when the framework is valid. */
    static List<Broken> broken(Framework framework) {
        return new FrameworkRules(framework, false).all();
    }

    /** As {@link #broken}; what we ship is also complete in every language. */
    static List<Broken> brokenWhenShipped(Framework framework) {
        return new FrameworkRules(framework, true).all();
    }

    private List<Broken> all() {
        framework();
        ids();
        framework.contents().forEach(this::origin);
        framework.areas().forEach(this::area);
        check.about("");
        for (Form form : Form.ON_LEVELS) form(form);
        framework.measures().forEach(this::measure);
        check.about("");
        for (Respondent role : Respondent.ON_LEVELS) role(role);
        new InstrumentRules(framework, check).check();
        return check.broken();
    }

    private void framework() {
        check.text("The name of the framework", "/name", framework.name(), Check.INSTRUMENTS);
        Text source = framework.source();
        if (source != null) check.text("The source of the framework", "/source", source, Check.INSTRUMENTS);
        licence("The framework", framework.licence());
        check.keep(framework.version() >= 1, Rule.VERSION, framework.version());
        check.keep(!framework.areas().isEmpty(), Rule.NO_AREAS);
    }

    private void ids() {
        var uses = Stream.of(
                        Stream.of(framework.id()),
                        framework.contents().map(Sourced::id),
                        framework.preconditions().stream().map(Precondition::id),
                        Stream.ofNullable(framework.habits())
                                .flatMap(habits -> habits.questions().stream())
                                .map(Habits.Habit::id))
                .flatMap(Function.identity())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        uses.forEach((id, count) -> check.keep(count == 1, Rule.ID_TWICE, id, count));
        uses.keySet().forEach(check::kebab);
    }

    private void origin(Sourced content) {
        check.about(content.id());
        check.keep(framework.sourceOf(content) != null, Rule.NO_SOURCE, content.id());
        check.keep(framework.licenceOf(content) != null, Rule.NO_LICENCE, content.id());
        Text source = content.source();
        if (source != null) check.text("The source of " + content.id(), "/source", source, Check.MEASURES);
        licence(content.id(), content.licence());
    }

    private void licence(String name, @Nullable String licence) {
        check.keep(
                licence == null || licence.matches("[A-Za-z0-9.+-]+"),
                Rule.LICENCE_FORM,
                name,
                String.valueOf(licence));
    }

    private void area(Area area) {
        check.about(area.id());
        check.text("The name of the area " + area.id(), "/name", area.name(), Check.INSTRUMENTS);
        check.text(
                "The target picture of the area " + area.id(),
                "/targetPicture",
                area.targetPicture(),
                Check.INSTRUMENTS);
        check.keep(area.target() >= 1 && area.target() <= LEVELS, Rule.TARGET, area.id(), area.target());
        area.indicators().forEach(this::indicator);
    }

    private void indicator(Indicator indicator) {
        check.about(indicator.id());
        check.text("The name of the indicator " + indicator.id(), "/name", indicator.name(), Check.INSTRUMENTS);
        check.keep(framework.basedOn() != null || indicator.lineage() == Lineage.NEW, Rule.NO_PAST, indicator.id());
        check.keep(
                indicator.lineage().hasPredecessors()
                        != indicator.predecessors().isEmpty(),
                indicator.lineage().hasPredecessors() ? Rule.NO_PREDECESSOR : Rule.UNUSED_PREDECESSOR,
                indicator.id());
        check.keep(
                Respondent.ON_LEVELS.stream()
                        .anyMatch(role -> indicator.question(role).isPresent()),
                Rule.ASKS_NOBODY,
                indicator.id());
        for (Respondent role : Respondent.ON_LEVELS)
            indicator
                    .question(role)
                    .ifPresent(
                            question -> question(indicator.id() + " for " + role.role(), "/" + role.role(), question));
    }

    private void question(String name, String place, Question question) {
        check.text("The question of " + name, place + "/question", question.question(), Check.INSTRUMENTS);
        int levels = question.levels().size();
        check.keep(levels == LEVELS, Rule.FIVE_LEVELS, name, levels);
        for (int level = 1; level <= levels; level++)
            check.text(
                    "The card of %s, level %d,".formatted(name, level),
                    place + "/levels/" + (level - 1),
                    question.card(level),
                    Check.INSTRUMENTS,
                    Question.CARD_WORDS);
    }

    private void form(Form form) {
        String name = form.name().toLowerCase(Locale.ROOT);
        List<String> asked = framework.forms().getOrDefault(form, List.of());
        List<String> known = framework.indicators().map(Indicator::id).toList();
        check.keep(asked.size() == Set.copyOf(asked).size(), Rule.ASKED_TWICE, name);
        asked.forEach(id -> check.keep(known.contains(id), Rule.UNKNOWN_INDICATOR, name, id));
        check.keep(form == Form.FULL || asked.size() <= SHORT_FORM, Rule.LONG_FORM, name, asked.size());
        if (form == Form.FULL) known.forEach(id -> check.keep(asked.contains(id), Rule.LEFT_OUT, id));
        for (Area area : framework.areas())
            for (Respondent role : Respondent.ON_LEVELS)
                check.keep(asks(asked, area, role), Rule.AREA_NOT_ASKED, name, role.role(), area.id());
    }

    private static boolean asks(List<String> asked, Area area, Respondent role) {
        return area.indicators().stream()
                .anyMatch(indicator -> asked.contains(indicator.id())
                        && indicator.question(role).isPresent());
    }

    private void measure(Measure measure) {
        String id = measure.id();
        check.about(id);
        check.text("The title of the measure " + id, "/title", measure.title(), Check.MEASURES, Measure.TITLE_WORDS);
        check.text("The body of the measure " + id, "/body", measure.body(), Check.MEASURES);
        check.text("The first step of the measure " + id, "/firstStep", measure.firstStep(), Check.MEASURES);
        check.text("The sign of the measure " + id, "/sign", measure.sign(), Check.MEASURES, Measure.SIGN_WORDS);
        check.text("Who does the measure " + id, "/who", measure.who(), Check.MEASURES);
        Text prerequisite = measure.prerequisite();
        if (prerequisite != null)
            check.text("The prerequisite of the measure " + id, "/prerequisite", prerequisite, Check.MEASURES);
        check.knownArea(framework, "The measure " + id, measure.area());
        check.keep(measure.fromLevel() >= 1 && measure.fromLevel() < LEVELS, Rule.FROM_LEVEL, id, measure.fromLevel());
        check.keep(measure.minutes() > 0, Rule.NO_MINUTES, id);
        check.keep(measure.weeks() > 0, Rule.NO_WEEKS, id);
        check.keep(
                measure.role() == Respondent.LEADER == (measure.teacherMinutes() != null),
                measure.role() == Respondent.LEADER ? Rule.TEACHER_MINUTES_MISSING : Rule.TEACHER_MINUTES_UNUSED,
                id);
        check.keep(!measure.targetGroups().isEmpty(), Rule.NO_TARGET_GROUP, id);
    }

    private void role(Respondent role) {
        long asked = framework
                .indicators()
                .filter(each -> each.question(role).isPresent())
                .count();
        check.keep(asked <= INDICATORS, Rule.TOO_MANY_INDICATORS, role.role(), asked);
        for (String language : FrameworkWords.languages(framework)) {
            int words = FrameworkWords.ofForm(framework, role, language);
            check.keep(words <= FORM_WORDS, Rule.TOO_MUCH_TO_READ, role.role(), words, language);
        }
        for (Area area : framework.areas())
            for (int level = 1; level < LEVELS; level++)
                check.keep(
                        !framework.measures(area.id(), role, level).isEmpty(),
                        Rule.NO_MEASURE,
                        role.role(),
                        area.id(),
                        level);
    }
}
