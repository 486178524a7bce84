package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.avsats.suite.BrowserSystem.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every page is looked at for is found: also what is broken at one of the widths only, and what is folded. */
@Tag("E-14")
class BrowserSystemIT {

    private static final String PAGE = """
            <!doctype html>
            <html lang="nb">
            <head><meta name="viewport" content="width=device-width"><title>Side</title><style>%s</style></head>
            <body><main><h1>Side</h1>%s</main></body>
            </html>
            """;

    private static BrowserSystem browsers;

    private Person person;

    @BeforeAll
    static void open() {
        browsers = new BrowserSystem("http://localhost");
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @BeforeEach
    void somebody() {
        person = browsers.person(BrowserSystem.DESK);
    }

    @AfterEach
    void leaves() {
        person.close();
    }

    @Test
    void aSoundPageIsSound() {
        assertThatCode(() -> look("", "<details><summary>Mer</summary><p>Tekst</p></details>"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "(max-width: 500px), 600px, 390",
        "(min-width: 1000px), 1400px, 1280",
    })
    void whatIsWiderThanTheScreenIsFound(String screen, String wide, int width) {
        assertThatThrownBy(() -> look("@media %s { p { width: %s } }".formatted(screen, wide), "<p>Tekst</p>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("width of", "at " + width);
    }

    @ParameterizedTest
    @CsvSource({
        "(min-width: 501px), 390",
        "(max-width: 999px), 1280",
    })
    void whatNoScreenReaderReadsIsFound(String hiding, int width) {
        assertThatThrownBy(() -> look("@media %s { img { display: none } }".formatted(hiding), "<img src='data:,'>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("image-alt", "at " + width);
    }

    @Test
    void whatIsFoldedIsUnfolded() {
        assertThatThrownBy(() -> look("", "<details><summary>Mer</summary><img src='data:,'></details>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
    }

    private void look(String style, String content) {
        person.page().setContent(PAGE.formatted(style, content));
        person.seesNothingBrokenAtBothWidths("checked");
    }
}
