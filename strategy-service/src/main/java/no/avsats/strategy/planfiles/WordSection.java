package no.avsats.strategy.planfiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import no.avsats.strategy.plan.MeasureDetails;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A plan as a section for Word: real headings, which stay headings in the document that it is pasted into. */
final class WordSection {

    private static final List<Column> TABLE =
            List.of(Column.TITLE, Column.RESPONSIBLE, Column.START, Column.DUE, Column.STATUS, Column.HOURS);

    /** Of the table's columns, in twentieths of a point. */
    private static final List<Integer> WIDTHS = List.of(2700, 1600, 1400, 1400, 1200, 1000);

    private static final List<Column> BELOW =
            List.of(Column.AREA, Column.DESCRIPTION, Column.SUCCESS_SIGN, Column.NOTE, Column.LINK);

    private final XWPFDocument word;
    private final Section section;

    private WordSection(XWPFDocument word, Section section) {
        this.word = word;
        this.section = section;
    }

    static byte[] of(Section section) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new WordSection(word, section).write();
            word.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write() {
        headingStyle(1, 32);
        headingStyle(2, 26);
        var texts = section.texts();
        heading(1, section.plan().title());
        paragraph(section.school() + " · " + section.standing());
        heading(2, texts.measures());
        table();
        section.measures().forEach(this::details);
    }

    private void table() {
        var table = word.createTable(section.measures().size() + 1, TABLE.size());
        table.setWidth("100%");
        var grid = table.getCTTbl().addNewTblGrid();
        WIDTHS.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRow(0).setRepeatHeader(true);
        for (var at = 0; at < TABLE.size(); at++) {
            fill(table.getRow(0), at, TABLE.get(at).heading(section.texts()), true);
            for (var row = 0; row < section.measures().size(); row++) {
                var measure = section.measures().get(row);
                fill(table.getRow(row + 1), at, section.text(measure, TABLE.get(at)), false);
            }
        }
    }

    private static void fill(XWPFTableRow row, int at, String text, boolean bold) {
        var run = row.getCell(at).getParagraphArray(0).createRun();
        run.setBold(bold);
        run.setText(text);
    }

    private void details(MeasureDetails measure) {
        heading(2, measure.title());
        if (!measure.source().reason().isEmpty()) {
            labelled(section.texts().why(), measure.source().reason());
        }
        BELOW.forEach(column -> {
            var text = section.text(measure, column);
            if (!text.isEmpty()) {
                labelled(column.heading(section.texts()) + ":", text);
            }
        });
        measure.activities().forEach(activity -> {
            var due = activity.due();
            paragraph("– " + activity.title()
                    + (due == null ? "" : ", " + section.day().apply(due))
                    + (activity.done() ? " (" + section.texts().activityDone() + ")" : ""));
        });
    }

    private void heading(int level, String text) {
        var paragraph = word.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(text);
    }

    private void labelled(String label, String text) {
        var paragraph = word.createParagraph();
        var name = paragraph.createRun();
        name.setBold(true);
        name.setText(label + " ");
        paragraph.createRun().setText(text);
    }

    private void paragraph(String text) {
        word.createParagraph().createRun().setText(text);
    }

    /** Under the name that Word and LibreOffice know, so that they take it for their own heading. */
    private void headingStyle(int level, int halfPoints) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level);
        style.addNewUiPriority().setVal(BigInteger.valueOf(9));
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        word.createStyles().addStyle(new XWPFStyle(style));
    }
}
