package no.avsats.strategy.check;

import java.util.Optional;
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
     * Where it is mended: the field in the editor, or a new part that names what it is about already. Where it is read once
     * the strategy is no draft.
     *
     * @param document path of the document page
     */
    public String path(String document, boolean draft) {
        var named = Optional.ofNullable(part);
        if (!draft) {
            return document + named.map(id -> "#part-" + id).orElse("");
        }
        if (rule == Rule.PACKAGE_PART_MISSING) {
            return PackagePart.valueOf(about).path(document);
        }
        return rule.newType().isEmpty()
                ? document + "/parts/" + part + "#" + rule.field()
                : document + "/parts/new?type=" + rule.newType()
                        + named.map(id -> "&about=" + id).orElse("");
    }
}
