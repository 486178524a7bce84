package no.avsats.strategy.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word documents for tests, as Word itself writes them. */
public final class Word {

    private final XWPFDocument document = new XWPFDocument();
    private BigInteger bullets;

    private Word() {
        document.createStyles();
    }

    public static Word document() {
        return new Word();
    }

    public Word paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    /** With the style id of a Norwegian Word and the name that every Word keeps. */
    public Word heading(int level, String text) {
        var id = "Overskrift" + level;
        if (!document.getStyles().styleExist(id)) {
            var style = CTStyle.Factory.newInstance();
            style.setStyleId(id);
            style.addNewName().setVal("heading " + level);
            document.getStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
        }
        var paragraph = document.createParagraph();
        paragraph.setStyle(id);
        paragraph.createRun().setText(text);
        return this;
    }

    public Word bullet(String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(bullets());
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(text);
        return this;
    }

    private BigInteger bullets() {
        if (bullets == null) {
            var numbering = document.createNumbering();
            var list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.BULLET);
            level.addNewLvlText().setVal("•");
            bullets =
                    numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
        }
        return bullets;
    }

    public Word table(String... cells) {
        var row = document.createTable(1, cells.length).getRow(0);
        for (var i = 0; i < cells.length; i++) {
            row.getCell(i).setText(cells[i]);
        }
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The files that the document is packed from. */
    Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }
}
