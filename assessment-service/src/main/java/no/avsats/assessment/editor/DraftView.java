package no.avsats.assessment.editor;

import java.util.List;
import java.util.Set;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.words.Phrase;

/**
 * A draft as its page shows it.
 *
 * @param name in the language that names are written in
 * @param basedOn key of the version that it was made from
 * @param own indicators of the owner's own
 * @param broken rules that it breaks
 */
record DraftView(String name, int version, String basedOn, long revision, List<Row> areas, int own, int broken) {

    /** Names of versions are written in one language only; the others may be written in the file. */
    static final String NAMED_IN = "nb";

    /**
     * @param asked indicators that are asked
     * @param out indicators that are left out
     * @param measures that are advised
     */
    record Row(String id, Phrase name, int asked, int out, int measures) {

        static Row of(Area area, OwnVersion draft, String language) {
            var leftOut = draft.leftOut();
            var out = (int) area.indicators().stream()
                    .filter(each -> leftOut.contains(each.id()))
                    .count();
            return new Row(
                    area.id(),
                    Phrase.of(area.name(), language),
                    area.indicators().size() - out,
                    out,
                    measures(draft, area.id(), leftOut));
        }

        private static int measures(OwnVersion draft, String area, Set<String> leftOut) {
            return (int) draft.whole().measures().stream()
                    .filter(each -> each.area().equals(area) && !leftOut.contains(each.id()))
                    .count();
        }
    }

    static DraftView of(OwnVersion draft, Drafting drafting, String language) {
        var whole = draft.whole();
        return new DraftView(
                whole.name().in(NAMED_IN),
                whole.version(),
                String.valueOf(whole.basedOn()),
                draft.revision().number(),
                whole.areas().stream()
                        .map(area -> Row.of(area, draft, language))
                        .toList(),
                (int) whole.indicators()
                        .filter(each -> drafting.isOwn(draft, each.id()))
                        .count(),
                drafting.broken(draft).size());
    }
}
