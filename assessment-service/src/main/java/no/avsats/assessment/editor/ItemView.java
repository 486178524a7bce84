package no.avsats.assessment.editor;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import no.avsats.assessment.framework.NotInFramework;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.words.Phrase;

/**
 * What the page of any part of a draft shows around its fields.
 *
 * @param id empty for a new one
 * @param action where the form goes
 * @param heading the part's name; empty for a new one
 * @param fresh whether it does not exist yet
 */
record ItemView(
        Kind kind,
        String id,
        String area,
        Phrase areaName,
        String action,
        String heading,
        boolean fresh,
        long revision) {

    /**
     * @param which kinds that the page is for
     * @throws NotFoundException when the draft has no such part of them
     */
    static ItemView of(OwnVersion draft, String id, Predicate<Kind> which, String language) {
        return Item.of(draft, id, language)
                .filter(item -> which.test(item.kind()))
                .map(item -> of(draft, item, item.path(), language))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Of a part that is added to an area.
     *
     * @throws NotFoundException when the draft has no such area
     */
    static ItemView fresh(OwnVersion draft, Kind kind, String area, String language) {
        return of(draft, new Item("", area, "", kind), kind.adding(area), language);
    }

    private static ItemView of(OwnVersion draft, Item item, String action, String language) {
        try {
            var area = draft.whole().area(item.area());
            return new ItemView(
                    item.kind(),
                    item.id(),
                    item.area(),
                    Phrase.of(area.name(), language),
                    action,
                    item.name(),
                    item.id().isEmpty(),
                    draft.revision().number());
        } catch (NotInFramework unknown) {
            throw new NotFoundException(unknown);
        }
    }

    /** Back to the part that has been written. */
    Response saved(String language) {
        return Response.seeOther(URI.create(action + "?saved=yes&text=" + language))
                .build();
    }

    /** On to the area that has got one more. */
    Response added(String id) {
        return Drafts.to("/areas/%s?saved=yes#%s".formatted(area, id));
    }

    public List<String> languages() {
        return Typed.LANGUAGES;
    }
}
