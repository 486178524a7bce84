package no.avsats.strategy.planfiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.avsats.strategy.planfiles.FileRefused.Why;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Rows of text out of a file: XLSX, its first sheet, or CSV in UTF-8 with semicolons or commas. No formula is computed. */
final class Cells {

    static final int MOST_ROWS = 100;

    private Cells() {}

    /** @param line as the file's own program counts it; the headings are mostly 1 */
    record Line(int line, List<String> cells) {}

    /** @throws FileRefused when nothing can be looked at */
    static List<Line> of(byte[] file) {
        if (file.length > Packed.MOST_BYTES) {
            throw new FileRefused(Why.TOO_LARGE);
        }
        var lines = (Packed.is(file) ? sheet(file) : csv(text(file)))
                .stream()
                        .filter(line -> !line.cells().stream().allMatch(String::isBlank))
                        .toList();
        if (lines.size() < 2) {
            throw new FileRefused(Why.EMPTY);
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw new FileRefused(Why.TOO_MANY_ROWS);
        }
        return lines;
    }

    private static List<Line> sheet(byte[] file) {
        Packed.check(file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var lines = new ArrayList<Line>();
            for (var row : workbook.getSheetAt(0)) {
                lines.add(new Line(row.getRowNum() + 1, cells(row)));
                if (lines.size() > MOST_ROWS * 2) {
                    throw new FileRefused(Why.TOO_MANY_ROWS);
                }
            }
            return lines;
        } catch (IOException broken) {
            throw new FileRefused(Why.UNREADABLE);
        } catch (FileRefused refused) {
            throw refused;
        } catch (RuntimeException broken) { // whatever POI meets in a broken file
            throw new FileRefused(Why.UNREADABLE);
        }
    }

    private static List<String> cells(Row row) {
        var last = Math.max(0, Math.min(row.getLastCellNum(), Column.values().length * 4));
        return IntStream.range(0, last).mapToObj(at -> text(row.getCell(at))).toList();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getCellType() == CellType.FORMULA) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return new DataFormatter(Locale.ROOT).formatCellValue(cell).strip();
    }

    private static List<Line> csv(String text) {
        var semicolons = text.lines().findFirst().orElse("").contains(";");
        var schema = CsvSchema.emptySchema().withColumnSeparator(semicolons ? ';' : ',');
        try (var rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(schema)
                .<List<String>>readValues(text)) {
            var lines = new ArrayList<Line>();
            while (rows.hasNextValue() && lines.size() <= MOST_ROWS * 2) {
                lines.add(new Line(lines.size() + 1, List.copyOf(rows.nextValue())));
            }
            return lines;
        } catch (JsonProcessingException broken) {
            throw new FileRefused(Why.UNREADABLE);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw new FileRefused(Why.UNREADABLE);
        }
    }
}
