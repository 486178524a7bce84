package no.avsats.identity.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.avsats.identity.directory.Finding;

/** Lines of cells out of a file as RFC 4180 has it: UTF-8 with or without byte order mark, comma or semicolon. */
final class Csv {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .disable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private Csv() {}

    /** @param number of the file's line on which it begins; the first is 1 */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @param file for what is said about it */
    static List<Line> lines(byte[] bytes, String file) {
        var text = decode(bytes, file);
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (var parser = FACTORY.createParser(text)) {
            parser.setSchema(schema);
            return lines(parser);
        } catch (JsonProcessingException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new UnreadableFile(
                    Finding.error(file, line, null, "QUOTING", "a quotation mark is missing or too many"));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static List<Line> lines(CsvParser parser) throws IOException {
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<String>();
        var number = 1;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                number = Math.max(0, parser.currentTokenLocation().getLineNr()) + 1; // told is where the last one ended
                cells.clear();
            } else if (token == JsonToken.VALUE_STRING) {
                cells.add(parser.getText());
            } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                lines.add(new Line(number, List.copyOf(cells)));
                cells.clear();
            }
        }
        return lines;
    }

    private static String decode(byte[] bytes, String file) {
        var in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer text = decoder.decode(in);
            return text.length() > 0 && text.charAt(0) == '\uFEFF'
                    ? text.subSequence(1, text.length()).toString()
                    : text.toString();
        } catch (CharacterCodingException foreign) {
            var line = 1
                    + (int) new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            throw new UnreadableFile(Finding.error(file, line, null, "ENCODING", "the file is not UTF-8"));
        }
    }

    /** Whichever the heading has more of. */
    private static char separator(String text) {
        var heading = text.lines().findFirst().orElse("");
        var semicolons = heading.chars().filter(character -> character == ';').count();
        var commas = heading.chars().filter(character -> character == ',').count();
        return semicolons >= commas ? ';' : ',';
    }
}
