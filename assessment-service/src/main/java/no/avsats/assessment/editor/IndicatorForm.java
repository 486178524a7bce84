package no.avsats.assessment.editor;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.IndicatorEdit;
import no.avsats.assessment.framework.IndicatorEdit.Asked;
import no.avsats.assessment.framework.Lineage;
import no.avsats.assessment.framework.Question;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.framework.Text;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in one language, as it is typed.
 *
 * @param language of the texts
 * @param lineage word for what became of it; empty while nobody has said
 * @param wrong fields that must be mended
 */
record IndicatorForm(
        String language, String name, List<RoleForm> roles, String lineage, Set<String> predecessors, Set<String> wrong)
        implements ItemForm {

    private static final int LEVELS = 5;

    /** @param cards level 1 first */
    record RoleForm(String role, Words question, List<Words> cards) {

        static RoleForm of(Respondent role, Function<String, String> text) {
            var name = role.role();
            return new RoleForm(
                    name,
                    new Words(name + "-question", text.apply("question"), 0),
                    IntStream.rangeClosed(1, LEVELS)
                            .mapToObj(level -> new Words(
                                    name + "-" + level, text.apply(String.valueOf(level)), Question.CARD_WORDS))
                            .toList());
        }

        Asked asked() {
            return new Asked(question.text(), cards.stream().map(Words::text).toList());
        }

        boolean isEmpty() {
            return question.text().isBlank()
                    && cards.stream().allMatch(card -> card.text().isBlank());
        }
    }

    static IndicatorForm empty() {
        return of(Typed.LANGUAGES.getFirst(), "", (role, field) -> "", "", Set.of());
    }

    static IndicatorForm of(Indicator indicator, String language) {
        return of(
                language,
                indicator.name().written(language),
                (role, field) -> indicator
                        .question(role)
                        .map(question -> part(question, field).written(language))
                        .orElse(""),
                indicator.lineage().name().toLowerCase(Locale.ROOT),
                Set.copyOf(indicator.predecessors()));
    }

    static IndicatorForm of(Typed typed) {
        return of(
                typed.language(),
                typed.text("name"),
                (role, field) -> typed.text(role.role() + "-" + field),
                typed.text("lineage"),
                Set.copyOf(typed.all("predecessor")));
    }

    private interface Source {
        String text(Respondent role, String field);
    }

    private static IndicatorForm of(
            String language, String name, Source source, String lineage, Set<String> predecessors) {
        var roles = Respondent.ON_LEVELS.stream()
                .map(role -> RoleForm.of(role, field -> source.text(role, field)))
                .toList();
        return new IndicatorForm(language, name, roles, lineage, predecessors, Set.of());
    }

    private static Text part(Question question, String field) {
        return field.equals("question") ? question.question() : question.card(Integer.parseInt(field));
    }

    /** Of an indicator that does not exist yet: it needs a name and a question. */
    Set<String> faults() {
        var faults = new TreeSet<String>();
        if (name.isBlank()) {
            faults.add("name");
        }
        if (roles.stream().allMatch(RoleForm::isEmpty)) {
            faults.add("question");
        }
        return faults;
    }

    IndicatorForm with(Set<String> wrong) {
        return new IndicatorForm(language, name, roles, lineage, predecessors, wrong);
    }

    /** Nothing is chosen before it must be: whoever changes the question has to think. */
    IndicatorForm unsaid() {
        return new IndicatorForm(language, name, roles, "", predecessors, wrong);
    }

    IndicatorEdit edit() {
        var asked = roles.stream().collect(toMap(each -> Respondent.of(each.role()), RoleForm::asked));
        return new IndicatorEdit(language, name, asked, said(), List.copyOf(new TreeSet<>(predecessors)));
    }

    private @Nullable Lineage said() {
        return Stream.of(Lineage.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(lineage))
                .findFirst()
                .orElse(null);
    }

    public boolean descendsFrom(String indicator) {
        return predecessors.contains(indicator);
    }
}
