package no.avsats.assessment.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the broken rules, and knows those that every text and id keeps. */
final class Check {

    /** In which languages the instruments that we ship are complete. */
    static final List<String> INSTRUMENTS = List.of("nb", "nn", "sv", "en");

    /** In which languages the measures that we ship are complete. */
    static final List<String> MEASURES = List.of("nb", "sv", "en");

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "sv", "en", "se");

    private final boolean shipped;
    private final List<Broken> broken = new ArrayList<>();
    private String item = "";
    private String at = "";

    /** @param shipped whether texts are complete; an owner's own are written in Norwegian or Swedish at least */
    Check(boolean shipped) {
        this.shipped = shipped;
    }

    /** @param id of the content that is looked at from now on; empty for the whole */
    void about(String id) {
        item = id;
    }

    List<Broken> broken() {
        return List.copyOf(broken);
    }

    void keep(boolean kept, Rule rule, Object... details) {
        if (!kept) broken.add(Broken.of(rule, item, at, details));
    }

    void kebab(String id) {
        keep(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), Rule.ID_FORM, id);
    }

    void knownArea(Framework framework, String name, String area) {
        keep(framework.areas().stream().anyMatch(each -> each.id().equals(area)), Rule.UNKNOWN_AREA, name, area);
    }

    void text(String name, String place, Text text, List<String> complete) {
        text(name, place, text, complete, Integer.MAX_VALUE);
    }

    /**
     * @param place JSON pointer to it from the content that is looked at
     * @param complete the languages that it needs when it is shipped
     * @param words the most in each language
     */
    void text(String name, String place, Text text, List<String> complete, int words) {
        at = place;
        written(name, text, complete);
        new TreeMap<>(text.byLanguage()).forEach((language, content) -> {
            at = place + "/" + language;
            keep(LANGUAGES.contains(language), Rule.LANGUAGE, name, language);
            keep(!content.isBlank(), Rule.EMPTY, name, language);
            int count = FrameworkWords.in(content);
            keep(count <= words, Rule.TOO_LONG, name, count, language, words);
        });
        at = "";
    }

    private void written(String name, Text text, List<String> complete) {
        Set<String> languages = text.byLanguage().keySet();
        if (shipped) complete.forEach(each -> keep(languages.contains(each), Rule.INCOMPLETE, name, each));
        else keep(languages.contains("nb") || languages.contains("sv"), Rule.NOT_WRITTEN, name);
    }
}
