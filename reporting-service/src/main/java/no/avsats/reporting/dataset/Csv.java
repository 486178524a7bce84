package no.avsats.reporting.dataset;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 has it, in the dialect that the reader's program expects. */
enum Csv {
    /** Comma, as the RFC has it. */
    RFC4180(',', ""),
    /** A Norwegian Excel: semicolon, and a byte order mark by which it knows UTF-8. All figures are whole numbers. */
    EXCEL_NB(';', "\ufeff");

    /** A spreadsheet takes a text that starts so for a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final char separator;
    private final String mark;

    Csv(char separator, String mark) {
        this.separator = separator;
        this.mark = mark;
    }

    static Csv of(String dialect) {
        return dialect.equals("excel-nb") ? EXCEL_NB : RFC4180;
    }

    String write(List<String> columns, List<List<@Nullable Object>> rows) {
        var schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        var layout = schema.setUseHeader(true)
                .setColumnSeparator(separator)
                .setLineSeparator("\r\n")
                .build();
        var text = new StringWriter().append(mark);
        try (var writer = MAPPER.writer(layout).writeValues(text)) {
            for (var row : rows) {
                writer.write(row.stream().map(Csv::harmless).toArray());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    /** Numbers and booleans stay what they are; all else is text. */
    private static @Nullable Object harmless(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
