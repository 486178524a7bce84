package no.avsats.assessment.framework;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * A text in several languages.
 *
 * @param byLanguage per language tag; a valid framework always has {@code nb}
 */
public record Text(@JsonValue Map<String, String> byLanguage) {

    static final String FALLBACK = "nb";

    @JsonCreator(mode = Mode.DELEGATING)
    public Text {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in this language, else in bokmål. */
    public String in(String language) {
        return requireNonNull(byLanguage.get(languageFor(language)), "a text without nb");
    }

    /** The language that {@link #in} answers with: for the {@code lang} of the element. */
    public String languageFor(String language) {
        return byLanguage.containsKey(language) ? language : FALLBACK;
    }
}
