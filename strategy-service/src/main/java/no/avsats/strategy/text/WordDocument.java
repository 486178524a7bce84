package no.avsats.strategy.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.avsats.strategy.text.WordRefused.Reason;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A Word document cut at its headings.
 *
 * @param chapters in the order of the document; text before the first heading is in a chapter without one
 */
public record WordDocument(List<Chapter> chapters) {

    /** More headings than any strategy has. */
    private static final int MOST_CHAPTERS = 200;

    /** Word keeps the English names of its own styles in every language. */
    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift|rubrik) ?([1-9])");

    static {
        ZipSecureFile.setMinInflateRatio(0.01);
    }

    /**
     * A heading and what stands below it.
     *
     * @param heading plain; empty before the first one
     * @param level from 1, 0 before the first heading
     * @param text Markdown
     */
    public record Chapter(String heading, int level, String text) {}

    /** @throws WordRefused for what is no plain document */
    public static WordDocument read(byte[] file) {
        WordGate.check(file);
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var chapters = new Cutting(word).chapters();
            if (chapters.isEmpty()) {
                throw new WordRefused(Reason.EMPTY);
            }
            return new WordDocument(chapters);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof WordRefused refused ? refused : new WordRefused(Reason.UNREADABLE);
        }
    }

    /** Goes through the document once; every chapter is built as HTML and written as Markdown. */
    private static final class Cutting {

        private final XWPFDocument word;
        private final List<Chapter> chapters = new ArrayList<>();
        private String heading = "";
        private int level;
        private Element body = new Element("div");

        private Cutting(XWPFDocument word) {
            this.word = word;
        }

        private List<Chapter> chapters() {
            for (var element : word.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> paragraph(paragraph);
                    case XWPFTable table -> table(table);
                    default -> {}
                }
            }
            end();
            return chapters;
        }

        private void paragraph(XWPFParagraph paragraph) {
            var text = paragraph.getText().strip();
            if (text.isEmpty()) {
                return;
            }
            var found = level(paragraph);
            if (found > 0) {
                end();
                heading = text.replaceAll("\\s+", " ");
                level = found;
                return;
            }
            runs(paragraph, paragraph.getNumID() == null ? body.appendElement("p") : item(paragraph));
        }

        private Element item(XWPFParagraph paragraph) {
            var kind = "bullet".equals(paragraph.getNumFmt()) ? "ul" : "ol";
            var last = body.lastElementChild();
            var list = last != null && last.normalName().equals(kind) ? last : body.appendElement(kind);
            return list.appendElement("li");
        }

        private static void runs(XWPFParagraph paragraph, Element into) {
            for (var run : paragraph.getRuns()) {
                var around = run instanceof XWPFHyperlinkRun link ? linked(link, paragraph, into) : into;
                marked(run, around).appendText(Objects.requireNonNullElse(run.text(), ""));
            }
        }

        private static Element linked(XWPFHyperlinkRun run, XWPFParagraph paragraph, Element into) {
            var link = run.getHyperlink(paragraph.getDocument());
            return link == null ? into : into.appendElement("a").attr("href", link.getURL());
        }

        private static Element marked(XWPFRun run, Element into) {
            if (run.isBold()) {
                return into.appendElement("strong");
            }
            return run.isItalic() ? into.appendElement("em") : into;
        }

        private void table(XWPFTable table) {
            var to = body.appendElement("table");
            table.getRows().forEach(row -> {
                var line = to.appendElement("tr");
                row.getTableCells().forEach(cell -> line.appendElement("td").text(cell.getText()));
            });
        }

        private void end() {
            var text = EditorHtml.markdown(body.html());
            if (!heading.isEmpty() || !text.isEmpty()) {
                chapters.add(new Chapter(heading, level, text));
            }
            if (chapters.size() > MOST_CHAPTERS) {
                throw new WordRefused(Reason.TOO_LARGE);
            }
            heading = "";
            body = new Element("div");
        }

        private int level(XWPFParagraph paragraph) {
            var id = paragraph.getStyleID();
            if (id == null) {
                return 0;
            }
            var style = word.getStyles() == null ? null : word.getStyles().getStyle(id);
            return level(style == null ? id : style.getName());
        }

        private static int level(@Nullable String style) {
            Matcher found =
                    HEADING.matcher(Objects.requireNonNullElse(style, "").toLowerCase(Locale.ROOT));
            return found.matches() ? Integer.parseInt(found.group(1)) : 0;
        }
    }
}
