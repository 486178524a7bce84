package no.avsats.assessment.words;

import no.avsats.assessment.framework.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text for a page.
 *
 * @param language for {@code lang}, where it is not the page's; null where it is
 */
public record Phrase(String text, @Nullable String language) {

    public static Phrase of(Text text, String language) {
        var found = text.languageFor(language);
        return new Phrase(text.in(language), found.equals(language) ? null : found);
    }
}
