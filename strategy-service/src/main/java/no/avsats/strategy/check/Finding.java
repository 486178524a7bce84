package no.avsats.strategy.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the check found.
 *
 * @param part what it is about: a part, or a goal of the strategy above; null for what is not there at all
 * @param about what the sentence names: a title, a section, a part of the package
 * @param sign the words that made the rule look; empty for most rules
 */
public record Finding(
        Rule rule, Severity severity, @Nullable UUID part, String about, String sign) {

    public boolean must() {
        return severity == Severity.MUST;
    }

    /**
     * Where it is mended, or read once the strategy is no draft.
     *
     * @param document path of the document page
     */
    public String path(String document, boolean draft) {
        if (draft) {
            return rule.place().path(document, part, about);
        }
        return part == null ? document : document + "#part-" + part;
    }
}
