package no.avsats.strategy.text;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns what the editor sends, and what somebody pasted into it, into Markdown. What a text does not need falls away. */
public final class EditorHtml {

    /** Deeper nesting is flattened. */
    private static final int DEEPEST = 20;

    private final Document document = new Document();

    /** Where loose text goes; null between two blocks. */
    private @Nullable Paragraph open;

    private EditorHtml() {}

    /** Markdown of it; empty for markup without text. */
    public static String markdown(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select(
                        "script, style, template, noscript, iframe, object, embed, svg, math, form, head, title, link, meta")
                .remove();
        var reading = new EditorHtml();
        reading.blocks(body, reading.document, 0);
        return Markdown.WRITER.render(reading.document).strip();
    }

    private void blocks(Element from, Node into, int depth) {
        open = null;
        for (var child : from.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                open = null;
                block(element, into, depth);
                open = null;
            } else {
                inline(child, paragraph(child, into), depth);
            }
        }
        open = null;
    }

    /** A new one for text that stands between blocks; nothing for the white space between them. */
    private @Nullable Node paragraph(org.jsoup.nodes.Node child, Node into) {
        if (open == null && !(child instanceof TextNode text && text.isBlank())) {
            open = new Paragraph();
            into.appendChild(open);
        }
        return open;
    }

    private static boolean isBlock(Element element) {
        return switch (name(element)) {
            case "p",
                    "div",
                    "section",
                    "article",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "blockquote",
                    "pre",
                    "table" -> true;
            default -> false;
        };
    }

    private static String name(Element element) {
        return element.normalName().toLowerCase(Locale.ROOT);
    }

    private void block(Element element, Node into, int depth) {
        if (element.text().isBlank()) {
            return;
        }
        if (depth > DEEPEST) {
            inlines(element, appended(into, new Paragraph()), depth);
            return;
        }
        switch (name(element)) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> inlines(element, appended(into, heading(element)), depth);
            case "ul" -> list(element, appended(into, new BulletList()), depth);
            case "ol" -> list(element, appended(into, new OrderedList()), depth);
            case "blockquote" -> blocks(element, appended(into, new BlockQuote()), depth + 1);
            case "table" -> table(element, into, depth);
            case "p", "pre" -> inlines(element, appended(into, new Paragraph()), depth);
            default -> blocks(element, into, depth + 1);
        }
    }

    private static Heading heading(Element element) {
        var heading = new Heading();
        heading.setLevel(name(element).charAt(1) - '0');
        return heading;
    }

    private void list(Element element, ListBlock list, int depth) {
        list.setTight(true);
        for (var child : element.children()) {
            var item = appended(list, new ListItem());
            blocks(child, item, depth + 1);
            if (item.getFirstChild() == null) {
                item.unlink();
            }
        }
    }

    private void table(Element element, Node into, int depth) {
        var rows = element.select("tr");
        var width = rows.stream()
                .mapToInt(row -> row.select("> td, > th").size())
                .max()
                .orElse(0);
        if (width == 0) {
            return;
        }
        var table = appended(into, new TableBlock());
        var head = appended(table, new TableHead());
        row(rows.getFirst(), head, width, true, depth);
        if (rows.size() > 1) {
            var body = appended(table, new TableBody());
            rows.subList(1, rows.size()).forEach(row -> row(row, body, width, false, depth));
        }
    }

    private void row(Element from, Node into, int width, boolean head, int depth) {
        var row = appended(into, new TableRow());
        var cells = from.select("> td, > th");
        for (var i = 0; i < width; i++) {
            var cell = appended(row, new TableCell());
            cell.setHeader(head);
            if (i < cells.size()) {
                cell.appendChild(new Text(cells.get(i).text()));
            }
        }
    }

    private static <T extends Node> T appended(Node into, T node) {
        into.appendChild(node);
        return node;
    }

    private void inlines(Element element, Node into, int depth) {
        element.childNodes().forEach(child -> inline(child, into, depth));
    }

    private void inline(org.jsoup.nodes.Node child, @Nullable Node into, int depth) {
        if (into == null) {
            return;
        }
        if (child instanceof TextNode text) {
            text(text.getWholeText(), into);
        } else if (child instanceof Element element) {
            inline(element, into, depth + 1);
        }
    }

    private void inline(Element element, Node into, int depth) {
        if (name(element).equals("br")) {
            into.appendChild(new HardLineBreak());
            return;
        }
        if (depth > DEEPEST || element.text().isBlank()) {
            text(element.text(), into);
            return;
        }
        var around = mark(element);
        if (around != null) {
            into.appendChild(around);
        }
        if (around instanceof Code code) {
            code.setLiteral(element.text());
            return;
        }
        inlines(element, around == null ? into : around, depth);
    }

    private static @Nullable Node mark(Element element) {
        return switch (name(element)) {
            case "strong", "b" -> new StrongEmphasis();
            case "em", "i" -> new Emphasis();
            case "code" -> new Code("");
            case "a" -> link(element.attr("href").strip());
            default -> null;
        };
    }

    private static @Nullable Link link(String address) {
        var allowed = List.of("https://", "http://", "mailto:").stream()
                .anyMatch(start -> address.toLowerCase(Locale.ROOT).startsWith(start));
        return allowed && address.length() <= 2000 ? new Link(address, null) : null;
    }

    private static void text(String text, Node into) {
        var plain = text.replaceAll("[\\s\u00a0]+", " ");
        var first = into instanceof Block && into.getFirstChild() == null;
        var kept = first ? plain.stripLeading() : plain;
        if (!kept.isEmpty()) {
            into.appendChild(new Text(kept));
        }
    }
}
