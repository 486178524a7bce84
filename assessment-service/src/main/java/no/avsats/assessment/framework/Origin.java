package no.avsats.assessment.framework;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who wrote what in an owner's version: own content is theirs, changed content says that they changed it. */
final class Origin {

    private static final String OWN_LICENCE = "CC-BY-4.0";

    private static final Map<String, String> CHANGED = Map.of(
            "nb", "%s Endret av %s.", "nn", "%s Endra av %s.", "sv", "%s Ändrad av %s.", "en", "%s Changed by %s.");

    private final String owner;
    private final Framework whole;

    /** @param owner name as people know it */
    Origin(String owner, Framework whole) {
        this.owner = owner;
        this.whole = whole;
    }

    /** @param before the same in the version before; null for own content */
    Indicator of(Indicator written, @Nullable Indicator before) {
        if (before == null) {
            return written.from(own(), OWN_LICENCE);
        }
        var changed = !written.asksAs(before) || !written.name().saysAs(before.name());
        return written.from(changed ? changed(before) : before.source(), before.licence());
    }

    /** @param before the same in the version before; null for own content */
    Measure of(Measure written, @Nullable Measure before) {
        if (before == null) {
            return written.from(own(), OWN_LICENCE);
        }
        var same = written.from(before.source(), before.licence());
        return same.equals(before) ? before : same.from(changed(before), before.licence());
    }

    /** @param before the same in the version before; null for own content */
    Sentence of(Sentence written, @Nullable Sentence before) {
        if (before == null) {
            return written.with(written.text(), own(), OWN_LICENCE);
        }
        var source = written.text().equals(before.text()) ? before.source() : changed(before);
        return written.with(written.text(), source, before.licence());
    }

    private Text own() {
        return new Text(Map.of("nb", owner, "sv", owner, "en", owner));
    }

    /** CC BY asks that changes are told. */
    private Text changed(Sourced before) {
        var source = whole.sourceOf(before);
        if (source == null) {
            return own();
        }
        var told = new HashMap<String, String>();
        source.byLanguage()
                .forEach((language, text) -> told.put(
                        language, CHANGED.getOrDefault(language, "%s %s").formatted(text, owner)));
        return new Text(told);
    }
}
