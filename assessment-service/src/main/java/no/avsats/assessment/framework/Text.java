package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text in several languages.
 *
 * @param byLanguage per language tag; in a valid framework {@code nb}, {@code sv} or both are among them
 */
public record Text(@JsonValue Map<String, String> byLanguage) {

    /** Written in no language yet. */
    static final Text NONE = new Text(Map.of());

    /** In what order a reader's languages are tried; whoever reads something else is a reader of bokmål. */
    private static final Map<String, List<String>> CHAINS =
            Map.of("sv", List.of("sv", "nb", "en"), "en", List.of("en", "nb", "sv"));

    private static final List<String> NORWEGIAN = List.of("nb", "en", "sv", "nn", "se");

    @JsonCreator(mode = Mode.DELEGATING)
    public Text {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in this language, else in the nearest one that it is written in; empty when it is written in none. */
    public String in(String language) {
        return byLanguage.getOrDefault(languageFor(language), "");
    }

    /** What is written in exactly this language; empty for nothing. */
    public String written(String language) {
        return byLanguage.getOrDefault(language, "");
    }

    /** The language that {@link #in} answers with: for the {@code lang} of the element. */
    public String languageFor(String language) {
        return Stream.of(Stream.of(language), CHAINS.getOrDefault(language, List.of()).stream(), NORWEGIAN.stream())
                .flatMap(each -> each)
                .filter(byLanguage::containsKey)
                .findFirst()
                .orElse(language);
    }

    /** Written anew in one language; a blank text takes the language away. */
    Text with(String language, String text) {
        var changed = new HashMap<>(byLanguage);
        if (text.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, text.strip());
        }
        return new Text(changed);
    }

    /** Whether it says the same wherever both are written in a language; a translation that is added changes nothing. */
    boolean saysAs(Text other) {
        return byLanguage.keySet().stream().anyMatch(other.byLanguage::containsKey)
                && byLanguage.entrySet().stream().allMatch(each -> each.getValue()
                        .equals(other.byLanguage.getOrDefault(each.getKey(), each.getValue())));
    }
}
