package no.avsats.assessment.framework;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an office has written about an indicator.
 *
 * @param language in which
 * @param asked per role; blank where the role is not asked
 * @param lineage what the office says became of it; null when it has not said
 * @param predecessors what it was split from or merged out of
 */
public record IndicatorEdit(
        String language,
        String name,
        Map<Respondent, Asked> asked,
        @Nullable Lineage lineage,
        List<String> predecessors) {

    static final int LEVELS = 5;

    /** @param levels five cards, level 1 first */
    public record Asked(String question, List<String> levels) {

        boolean isBlank() {
            return question.isBlank() && levels.stream().allMatch(String::isBlank);
        }
    }

    /**
     * The indicator as it stands after the edit. A text that means something else now loses its other languages, because they
     * say what it no longer means.
     *
     * @param before the indicator in the version before; null for one of the office's own
     * @throws LineageUnknown when it asks something else than before and the office has not said what became of it
     */
    Indicator on(Indicator now, @Nullable Indicator before) {
        var written = new Indicator(
                now.id(),
                now.name().with(language, name),
                now.lineage(),
                now.predecessors(),
                question(now, before, Respondent.TEACHER),
                question(now, before, Respondent.LEADER),
                now.source(),
                now.licence());
        return written.descends(lineage(written, before), predecessors);
    }

    private Lineage lineage(Indicator written, @Nullable Indicator before) {
        if (before == null) {
            return lineage != null && lineage.hasPredecessors() ? lineage : Lineage.NEW;
        }
        if (written.asksAs(before)) {
            return Lineage.SAME;
        }
        if (lineage == null || lineage == Lineage.NEW) {
            throw new LineageUnknown();
        }
        return lineage;
    }

    private @Nullable Question question(Indicator now, @Nullable Indicator before, Respondent role) {
        var edit = asked.getOrDefault(role, new Asked("", List.of()));
        var stands = now.question(role).orElse(null);
        if (stands == null) {
            return edit.isBlank()
                    ? null
                    : new Question(
                            text(edit.question), levels(edit).map(this::text).toList());
        }
        var was = before == null ? stands : before.question(role).orElse(stands);
        var levels = levels(edit).toList();
        var written = new Question(
                text(stands.question(), was.question(), edit.question),
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level -> text(stands.card(level), was.card(level), levels.get(level - 1)))
                        .toList());
        return written.hasNoText() ? null : written;
    }

    private static Stream<String> levels(Asked edit) {
        return IntStream.range(0, LEVELS).mapToObj(index -> index < edit.levels.size() ? edit.levels.get(index) : "");
    }

    private Text text(String typed) {
        return Text.NONE.with(language, typed);
    }

    private Text text(Text stands, Text was, String typed) {
        var before = stands.byLanguage().get(language);
        if (before == null || typed.isBlank() || before.equals(typed.strip())) {
            return stands.with(language, typed);
        }
        if (typed.strip().equals(was.byLanguage().get(language))) {
            return was;
        }
        return lineage == Lineage.SAME ? stands.with(language, typed) : text(typed);
    }
}
