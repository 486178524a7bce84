package no.avsats.assessment.framework;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How much there is to read. */
final class FrameworkWords {

    private FrameworkWords() {}

    static int in(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** Words of the questions and cards that somebody of this role reads in the full form. */
    static int ofForm(Framework framework, Respondent role, String language) {
        return texts(framework, role).mapToInt(text -> in(text.in(language))).sum();
    }

    /** Every language in which something is asked. */
    static List<String> languages(Framework framework) {
        return Respondent.ON_LEVELS.stream()
                .flatMap(role -> texts(framework, role))
                .map(text -> text.byLanguage().keySet())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Text> texts(Framework framework, Respondent role) {
        return framework
                .indicators()
                .flatMap(indicator -> indicator.question(role).stream())
                .flatMap(asked -> Stream.concat(Stream.of(asked.question()), asked.levels().stream()));
    }
}
