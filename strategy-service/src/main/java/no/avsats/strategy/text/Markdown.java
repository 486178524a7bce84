package no.avsats.strategy.text;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.ArrayDeque;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown as it is stored. HTML inside it is shown as text, never obeyed, and what comes out passes {@link CleanHtml}
 * all the same: two locks of two makers.
 */
public final class Markdown {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    static final MarkdownRenderer WRITER =
            MarkdownRenderer.builder().extensions(EXTENSIONS).build();

    /** Deeper nesting is shown as it was typed: a thousand brackets must not cost a thousand frames. */
    private static final int DEEPEST = 60;

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    /** Safe to put into a page as it is. */
    public static String html(String markdown) {
        return CleanHtml.of(RENDERER.render(parse(markdown)));
    }

    /** Without any marks, for titles and comparisons. */
    public static String plain(String markdown) {
        return PLAIN.render(parse(markdown)).strip();
    }

    private static Node parse(String markdown) {
        var document = PARSER.parse(markdown);
        if (depth(document) <= DEEPEST) {
            return document;
        }
        var plain = new Document();
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(markdown));
        plain.appendChild(paragraph);
        return plain;
    }

    /** Without recursion, which is what it guards against. */
    private static int depth(Node document) {
        var deepest = 0;
        var levels = new ArrayDeque<Node>();
        levels.push(document);
        while (!levels.isEmpty()) {
            var node = levels.peek();
            deepest = Math.max(deepest, levels.size());
            if (node.getFirstChild() != null && deepest <= DEEPEST) {
                levels.push(node.getFirstChild());
                continue;
            }
            while (!levels.isEmpty() && levels.peek().getNext() == null) {
                levels.pop();
            }
            if (!levels.isEmpty()) {
                levels.push(levels.pop().getNext());
            }
        }
        return deepest;
    }

    /** In templates {@code {text.rendered}}. */
    @TemplateExtension
    static RawString rendered(String markdown) {
        return new RawString(html(markdown));
    }
}
