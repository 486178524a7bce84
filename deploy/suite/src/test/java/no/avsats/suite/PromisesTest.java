package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of {@code /trust} that promises something names the tests that hold it; a limit of what can be promised, none. */
@Tag("E-05")
class PromisesTest {

    private static final Path HOME = Path.of("../..");
    private static final Path PAGES = HOME.resolve("assessment-service/src/main/resources/templates/trust");

    /** A paragraph, a point of a list or a row of a table, and what it names. */
    private static final Pattern SENTENCE = Pattern.compile("<(?:p|li|tr)(?: data-check=\"([^\"]*)\")?>");

    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");

    private static final Map<String, List<String>> METHODS = methodsByTest();

    @ParameterizedTest
    @ValueSource(strings = {"norwegian", "nynorsk", "swedish", "english"})
    void everySentenceIsHeldByTests(String language) {
        assertThat(checks(language)).isNotEmpty().doesNotContain("");
        assertThat(checks(language).stream()
                        .flatMap(checks -> Stream.of(checks.split(" ")))
                        .filter(check -> !check.equals("limit")))
                .allSatisfy(check -> {
                    var named = check.split("\\.");
                    assertThat(METHODS.getOrDefault(named[0], List.of()))
                            .as(check)
                            .contains(named[1]);
                });
    }

    @Test
    void allLanguagesPromiseTheSame() {
        assertThat(Stream.of("nynorsk", "swedish", "english").map(PromisesTest::checks))
                .allSatisfy(checks -> assertThat(checks).isEqualTo(checks("norwegian")));
    }

    @Test
    void fewSentencesAreLimits() {
        assertThat(checks("norwegian")).filteredOn("limit"::equals).hasSizeLessThanOrEqualTo(5);
    }

    /** In order; empty for a sentence that names none. */
    private static List<String> checks(String language) {
        var page = read(PAGES.resolve(language + ".html"));
        var article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        return SENTENCE.matcher(article.replaceAll("<thead>.*</thead>", ""))
                .results()
                .map(PromisesTest::named)
                .toList();
    }

    private static String named(MatchResult sentence) {
        return sentence.group(1) == null ? "" : sentence.group(1);
    }

    private static Map<String, List<String>> methodsByTest() {
        try (var files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                    .collect(Collectors.toUnmodifiableMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> METHOD.matcher(read(file))
                                    .results()
                                    .map(method -> method.group(1))
                                    .toList(),
                            (one, other) ->
                                    Stream.concat(one.stream(), other.stream()).toList()));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
