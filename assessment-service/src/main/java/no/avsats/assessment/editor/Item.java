package no.avsats.assessment.editor;

import java.util.Optional;
import no.avsats.assessment.framework.OwnVersion;

/** An indicator or a measure of a draft. */
record Item(String id, String area, String name, boolean measure) {

    /** Empty when the draft has neither. */
    static Optional<Item> of(OwnVersion draft, String id, String language) {
        var whole = draft.whole();
        return whole.find(id)
                .map(each -> new Item(id, whole.areaOf(id).id(), each.name().in(language), false))
                .or(() -> whole.measures().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(each -> new Item(id, each.area(), each.title().in(language), true)));
    }

    String path() {
        return Drafts.DRAFT + (measure ? "/measures/" : "/indicators/") + id;
    }
}
