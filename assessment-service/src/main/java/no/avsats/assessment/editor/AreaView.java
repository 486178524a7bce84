package no.avsats.assessment.editor;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Measure;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * An area of a draft.
 *
 * @param areas all of them, for the tabs
 * @param sentences what pupils say is true, then what leaders say is in place; without what the framework does not ask
 * @param mayAdd whether the owner may add an indicator of their own
 */
record AreaView(
        String id,
        Phrase name,
        Phrase targetPicture,
        List<Tab> areas,
        List<Row> indicators,
        boolean mayAdd,
        List<Sentences> sentences,
        List<Group> groups) {

    private static final Phrase NO_TEXT = new Phrase("", null);

    record Tab(String id, Phrase name) {}

    /** Whom an indicator asks, and what became of it. */
    record Asked(String lineage, boolean teacher, boolean leader) {}

    /**
     * A part of the area.
     *
     * @param path of its page
     * @param asked of an indicator; null of all else
     * @param optional whether it may be left out
     * @param out whether it is
     * @param own whether the owner made it
     * @param fresh whether it was added to this draft, so that it can be thrown away
     */
    record Row(
            String id,
            String path,
            Phrase name,
            Phrase text,
            @Nullable Asked asked,
            boolean optional,
            boolean out,
            boolean own,
            boolean fresh) {

        static Row of(OwnVersion draft, Item item, Phrase name, Phrase text, @Nullable Asked asked, Drafting drafting) {
            var id = item.id();
            return new Row(
                    id,
                    item.path(),
                    name,
                    text,
                    asked,
                    drafting.isOptional(draft, id),
                    draft.leftOut().contains(id),
                    drafting.isOwn(draft, id),
                    drafting.isFresh(draft, id));
        }

        /** What became of it; {@code SAME} of all but indicators. */
        public String lineage() {
            return asked == null ? "SAME" : asked.lineage();
        }
    }

    record Sentences(Kind kind, List<Row> rows) {}

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
                Stream.of(Kind.STATEMENTS, Kind.STATUSES)
                        .filter(kind -> asks(whole, kind))
                        .map(kind -> sentences(kind, id, draft, drafting, language))
                        .toList(),
                groups(whole, id, draft, drafting, language));
    }

    /** Whether the framework asks sentences of this kind at all. */
    static boolean asks(Framework whole, Kind kind) {
        return switch (kind) {
            case STATEMENTS -> whole.pupils() != null;
            case STATUSES -> !whole.statusScale().isEmpty();
            case INDICATORS, MEASURES -> false;
        };
    }

    private static Sentences sentences(Kind kind, String area, OwnVersion draft, Drafting drafting, String language) {
        var rows = draft.whole()
                .sentences()
                .filter(each -> each.area().equals(area) && Item.kind(each) == kind)
                .map(each -> Row.of(
                        draft, Item.of(each, language), Phrase.of(each.text(), language), NO_TEXT, null, drafting))
                .toList();
        return new Sentences(kind, rows);
    }

    private static Row row(Indicator indicator, OwnVersion draft, Drafting drafting, String language) {
        var question = Respondent.ON_LEVELS.stream()
                .flatMap(role -> indicator.question(role).stream())
                .findFirst()
                .map(each -> Phrase.of(each.question(), language))
                .orElse(NO_TEXT);
        var item = Item.of(indicator, draft.whole().areaOf(indicator.id()), language);
        var asked = new Asked(
                indicator.lineage().name(),
                indicator.question(Respondent.TEACHER).isPresent(),
                indicator.question(Respondent.LEADER).isPresent());
        return Row.of(draft, item, Phrase.of(indicator.name(), language), question, asked, drafting);
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
        return Row.of(
                draft,
                Item.of(measure, language),
                Phrase.of(measure.title(), language),
                Phrase.of(measure.firstStep(), language),
                null,
                drafting);
    }
}
