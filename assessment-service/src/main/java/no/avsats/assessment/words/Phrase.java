package no.avsats.assessment.words;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import no.avsats.assessment.framework.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text for a page.
 *
 * @param language for {@code lang}, where it is not the page's; null where it is
 */
public record Phrase(String text, @Nullable String language) {

    /** With a small first letter, for the middle of a sentence. */
    public String inSentence() {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** In templates: {@code text.said(language)}. */
    @TemplateExtension(matchName = "said")
    public static Phrase of(Text text, String language) {
        var found = text.languageFor(language);
        return new Phrase(text.in(language), found.equals(language) ? null : found);
    }
}
