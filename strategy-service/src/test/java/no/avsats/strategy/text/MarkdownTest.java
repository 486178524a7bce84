package no.avsats.strategy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A-21")
class MarkdownTest {

    /** Every line is an attempt to run something, load something or leave the text. */
    static java.util.stream.Stream<String> hostile() {
        return Hostile.lines();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileMarkdownBecomesHarmlessText(String text) {
        assertThat(Markdown.html(text)).satisfies(Hostile::isHarmless);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileHtmlFromTheEditorBecomesHarmlessText(String text) {
        assertThat(Markdown.html(EditorHtml.markdown(text))).satisfies(Hostile::isHarmless);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "[", "*a ", "- ", "![", "<b>", "`", "(", "_a_*"})
    void deepNestingEndsSoon(String mark) {
        var text = mark.repeat(20_000 / mark.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markdown.html(text));
    }

    @Test
    void deepHtmlEndsSoon() {
        var html = "<div>".repeat(5_000) + "x" + "<ul><li>".repeat(2_000) + "y";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(EditorHtml.markdown(html))
                .contains("x"));
    }

    @Test
    void aTextKeepsItsShape() {
        var html = Markdown.html(
                "# Mål\n\nVi **vil** [dit](https://example.no).\n\n- en\n- to\n\n| a | b |\n|---|---|\n| 1 | 2 |");

        assertThat(html)
                .contains("<h3>Mål</h3>", "<strong>vil</strong>", "<li>en</li>", "<td>1</td>")
                .contains("href=\"https://example.no\"", "noopener");
    }

    @Test
    void whatTheEditorSendsComesBackTheSame() {
        var html = "<p>Vi <strong>øver</strong> &amp; <em>deler</em> 2 * 3 [nå]</p><ul><li>en</li><li>to</li></ul>"
                + "<p><a href=\"https://example.no\">kilde</a></p>";

        var markdown = EditorHtml.markdown(html);

        assertThat(markdown).contains("Vi **øver** \\& *deler*", "- en\n- to");
        assertThat(Markdown.html(markdown)).contains("2 * 3 [nå]", "kilde</a>");
        assertThat(EditorHtml.markdown(Markdown.html(markdown))).isEqualTo(markdown);
    }

    @Test
    void whatWordPutsOnTheClipboardBecomesPlainMarkdown() {
        var pasted = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
                <body><!--[if gte mso 9]><xml></xml><![endif]--><h1>Mål</h1>
                <p class=MsoNormal style='mso-fareast-language:EN-US'><b>Alle</b> skoler<o:p></o:p></p></body></html>""";

        assertThat(EditorHtml.markdown(pasted)).isEqualTo("# Mål\n\n**Alle** skoler");
    }

    @Test
    void markupWithoutTextIsNoText() {
        assertThat(EditorHtml.markdown("<p><br></p>")).isEmpty();
    }

    @Test
    void aTextWithoutMarksReadsPlain() {
        assertThat(Markdown.plain("**Hver elev** lærer [mer](https://example.no)."))
                .contains("Hver elev lærer");
    }
}
