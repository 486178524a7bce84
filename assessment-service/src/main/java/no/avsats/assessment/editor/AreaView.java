package no.avsats.assessment.editor;

import java.util.List;
import java.util.stream.IntStream;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Measure;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.words.Phrase;

/**
 * An area of a draft.
 *
 * @param areas all of them, for the tabs
 * @param mayAdd whether the owner may add an indicator of their own
 */
record AreaView(
        String id,
        Phrase name,
        Phrase targetPicture,
        List<Tab> areas,
        List<Row> indicators,
        boolean mayAdd,
        List<Group> groups) {

    record Tab(String id, Phrase name) {}

    /**
     * An indicator or a measure.
     *
     * @param lineage what became of the indicator; {@code SAME} for measures
     * @param optional whether it may be left out
     * @param out whether it is
     * @param own whether the owner made it
     * @param fresh whether it was added to this draft, so that it can be thrown away
     */
    record Row(
            String id,
            Phrase name,
            Phrase text,
            String lineage,
            boolean optional,
            boolean out,
            boolean own,
            boolean fresh,
            boolean teacher,
            boolean leader) {}

    /** Measures of one role from one level. */
    record Group(String role, int fromLevel, List<Row> measures) {}

    static AreaView of(OwnVersion draft, String id, Drafting drafting, String language) {
        var whole = draft.whole();
        var area = whole.area(id);
        var own = whole.indicators()
                .filter(each -> drafting.isOwn(draft, each.id()))
                .count();
        return new AreaView(
                id,
                Phrase.of(area.name(), language),
                Phrase.of(area.targetPicture(), language),
                whole.areas().stream()
                        .map(each -> new Tab(each.id(), Phrase.of(each.name(), language)))
                        .toList(),
                area.indicators().stream()
                        .map(each -> row(each, draft, drafting, language))
                        .toList(),
                own < Drafting.OWN_INDICATORS,
                groups(whole, id, draft, drafting, language));
    }

    private static Row row(Indicator indicator, OwnVersion draft, Drafting drafting, String language) {
        var id = indicator.id();
        var asked = Respondent.ON_LEVELS.stream()
                .flatMap(role -> indicator.question(role).stream())
                .findFirst()
                .map(question -> Phrase.of(question.question(), language))
                .orElse(new Phrase("", null));
        return new Row(
                id,
                Phrase.of(indicator.name(), language),
                asked,
                indicator.lineage().name(),
                drafting.isOptional(draft, id),
                draft.leftOut().contains(id),
                drafting.isOwn(draft, id),
                drafting.isFresh(draft, id),
                indicator.question(Respondent.TEACHER).isPresent(),
                indicator.question(Respondent.LEADER).isPresent());
    }

    private static List<Group> groups(
            Framework whole, String area, OwnVersion draft, Drafting drafting, String language) {
        return Respondent.ON_LEVELS.stream()
                .flatMap(role -> IntStream.rangeClosed(1, 4)
                        .mapToObj(level -> new Group(
                                role.role(),
                                level,
                                whole.measures(area, role, level).stream()
                                        .map(each -> row(each, draft, drafting, language))
                                        .toList())))
                .toList();
    }

    private static Row row(Measure measure, OwnVersion draft, Drafting drafting, String language) {
        var id = measure.id();
        return new Row(
                id,
                Phrase.of(measure.title(), language),
                Phrase.of(measure.firstStep(), language),
                "SAME",
                true,
                draft.leftOut().contains(id),
                drafting.isOwn(draft, id),
                drafting.isFresh(draft, id),
                measure.role() == Respondent.TEACHER,
                measure.role() == Respondent.LEADER);
    }
}
