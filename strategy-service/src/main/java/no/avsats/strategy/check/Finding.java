package no.avsats.strategy.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the check found.
 *
 * @param part the part that mends it; null when a new part must be written
 * @param about what the sentence names: a title, a section, a part of the package
 * @param sign the words that made the rule look; empty for most rules
 */
public record Finding(
        Rule rule, Severity severity, @Nullable UUID part, String about, String sign) {

    public boolean must() {
        return severity == Severity.MUST;
    }

    /**
     * Where it is mended: the field in the editor while the strategy is a draft, else the place where one reads it.
     *
     * @param document path of the document page
     */
    public String path(String document, boolean draft) {
        if (part == null) {
            return draft ? document + "/parts/new?type=" + rule.newType() : document;
        }
        return draft ? document + "/parts/" + part + "#" + rule.field() : document + "#part-" + part;
    }
}
