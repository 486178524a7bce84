package no.avsats.identity.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.avsats.identity.directory.Finding;

/** The rows of a file under its heading. */
final class Table {

    static final int MOST_ROWS = 20_000;

    /** Whatever a national identity number is called: such a column is never read. */
    private static final Set<String> FORBIDDEN = Set.of(
            "fnr",
            "fodselsnummer",
            "fødselsnummer",
            "fodselsnr",
            "fødselsnr",
            "dnummer",
            "personnummer",
            "personnr",
            "samordningsnummer",
            "civicno",
            "civicnumber",
            "nin",
            "ssn",
            "nationalid",
            "nationalidentitynumber",
            "noredupersonnin");

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = rows;
    }

    List<Row> rows() {
        return rows;
    }

    /** @param columns every one must be there, in any order and in any case */
    static Table of(byte[] bytes, String file, List<String> columns, Findings findings) {
        var lines =
                Csv.lines(bytes, file).stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new UnreadableFile(Finding.error(file, 1, null, "EMPTY", "the file has no heading"));
        }
        if (lines.size() > MOST_ROWS) {
            throw new UnreadableFile(
                    Finding.error(file, MOST_ROWS, null, "TOO_MANY_ROWS", "a file has at most 20000 rows"));
        }
        var places = places(lines.getFirst(), file, columns);
        return new Table(lines.stream()
                .skip(1)
                .map(line -> row(line, file, places, lines.getFirst().cells().size(), findings))
                .toList());
    }

    private static Map<String, Integer> places(Csv.Line heading, String file, List<String> columns) {
        var names = heading.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.stream().map(name -> name.replaceAll("[^a-zæøåäö]", "")).anyMatch(FORBIDDEN::contains)) {
            throw new UnreadableFile(Finding.error(
                    file,
                    heading.number(),
                    null,
                    "NATIONAL_IDENTITY_NUMBER",
                    "national identity numbers may not be sent"));
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new UnreadableFile(
                    Finding.error(file, heading.number(), null, "DUPLICATE_COLUMN", "a column stands twice"));
        }
        var places = new HashMap<String, Integer>();
        for (var column : columns) {
            var place = names.indexOf(column.toLowerCase(Locale.ROOT));
            if (place < 0) {
                throw new UnreadableFile(
                        Finding.error(file, heading.number(), column, "MISSING_COLUMN", "the column is missing"));
            }
            places.put(column, place);
        }
        return places;
    }

    private static Row row(Csv.Line line, String file, Map<String, Integer> places, int width, Findings findings) {
        if (line.cells().size() != width) {
            findings.add(Finding.error(
                    file, line.number(), null, "COLUMN_COUNT", "has another number of cells than the heading"));
        }
        var cells = new HashMap<String, String>();
        places.forEach((column, place) ->
                cells.put(column, place < line.cells().size() ? line.cells().get(place) : ""));
        return new Row(file, line.number(), cells, findings);
    }
}
