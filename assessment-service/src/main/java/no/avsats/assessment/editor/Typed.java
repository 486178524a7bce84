package no.avsats.assessment.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;

/** What was typed into a form. */
record Typed(MultivaluedMap<String, String> form) {

    /** Languages in which a framework's texts are written, the first one is shown first. */
    static final List<String> LANGUAGES = List.of("nb", "nn", "sv", "en");

    /** Empty when the field is missing. Line ends are those of a file. */
    String text(String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip().replace("\r\n", "\n");
    }

    List<String> all(String name) {
        return form.getOrDefault(name, List.of());
    }

    /** -1 when it is no whole number from 0. */
    int number(String name) {
        var typed = text(name);
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    long revision() {
        return number("revision");
    }

    String language() {
        return language(text("text"));
    }

    static String language(String asked) {
        return LANGUAGES.contains(asked) ? asked : LANGUAGES.getFirst();
    }
}
