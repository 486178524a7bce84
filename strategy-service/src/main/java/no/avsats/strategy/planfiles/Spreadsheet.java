package no.avsats.strategy.planfiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A plan as XLSX: a table of measures that {@link Reading} reads again. */
final class Spreadsheet {

    private static final int WIDTH = 24 * 256;

    private final CellStyle bold;
    private final CellStyle date;
    private final CellStyle plain;

    private Spreadsheet(XSSFWorkbook workbook) {
        var heavy = workbook.createFont();
        heavy.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(heavy);
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        plain = workbook.createCellStyle();
        plain.setWrapText(true);
        plain.setQuotePrefixed(true); // a text that begins with = stays a text, in whatever it is saved as next
    }

    static byte[] of(Section section) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            new Spreadsheet(workbook).write(workbook, section);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write(XSSFWorkbook workbook, Section section) {
        var sheet = workbook.createSheet(section.texts().measures());
        var headings = sheet.createRow(0);
        for (var column : Column.values()) {
            var cell = headings.createCell(column.ordinal());
            cell.setCellValue(column.heading(section.texts()));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(column.ordinal(), WIDTH);
        }
        sheet.createFreezePane(1, 1);
        for (var measure : section.measures()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (var column : Column.values()) {
                fill(row.createCell(column.ordinal()), section.cell(measure, column));
            }
        }
        var about = workbook.createSheet(section.texts().plan());
        fill(about.createRow(0).createCell(0), section.plan().title());
        fill(about.createRow(1).createCell(0), section.school());
        fill(about.createRow(2).createCell(0), section.standing());
        about.setColumnWidth(0, WIDTH * 3);
    }

    private void fill(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> {
                cell.setCellValue(value.toString());
                cell.setCellStyle(plain);
            }
        }
    }
}
