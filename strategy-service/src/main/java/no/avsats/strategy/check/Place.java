package no.avsats.strategy.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one mends what a rule found. */
@FunctionalInterface
interface Place {

    /**
     * @param document path of the document page
     * @param part what the finding is about; null for what is not there at all
     * @param about what the sentence names
     */
    String path(String document, @Nullable UUID part, String about);

    /** A field of the part, by its id in the editor. */
    static Place field(String id) {
        return (document, part, about) -> document + "/parts/" + part + "#" + id;
    }

    /** A new part, which names what it is about already. */
    static Place newPart(String type) {
        return (document, part, about) -> document + "/parts/new?type=" + type + (part == null ? "" : "&about=" + part);
    }
}
