package no.avsats.identity.imports;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.avsats.identity.directory.Finding;
import org.jspecify.annotations.Nullable;

/** One row of a file. Reading a cell checks it; what is wrong is noted and reads as empty. */
final class Row {

    private static final Set<String> YES = Set.of("J", "Y", "JA", "YES", "TRUE", "1");
    private static final Set<String> NO = Set.of("", "N", "NO", "NEI", "NEJ", "FALSE", "0");

    private final String file;
    private final int line;
    private final Map<String, String> cells;
    private final Findings findings;
    private final Set<String> broken = new HashSet<>();

    Row(String file, int line, Map<String, String> cells, Findings findings) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.findings = findings;
    }

    int line() {
        return line;
    }

    /** @param most characters */
    String required(String column, int most) {
        var text = optional(column, most);
        if (text == null) {
            if (!broken.contains(column)) {
                wrong(column, "REQUIRED", "is missing");
            }
            return "";
        }
        return text;
    }

    @Nullable
    String optional(String column, int most) {
        var text = Normalizer.normalize(cells.getOrDefault(column, "").strip(), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            wrong(column, "CONTROL_CHARACTER", "contains a control character");
            return null;
        }
        if (text.length() > most) {
            wrong(column, "TOO_LONG", "is longer than " + most + " characters");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** @param pattern of the whole cell */
    @Nullable
    String matching(String column, String pattern, String rule) {
        var text = optional(column, 200);
        if (text != null && !text.matches(pattern)) {
            wrong(column, "FORMAT", rule);
            return null;
        }
        return text;
    }

    /** Of no importance enough to stop for: left out with a warning when it does not look right. */
    @Nullable
    String contact(String column, String pattern) {
        var text = optional(column, 320);
        if (text != null && !text.matches(pattern)) {
            findings.add(Finding.warning(file, line, column, "LEFT_OUT", "does not look right and is left out"));
            return null;
        }
        return text;
    }

    @Nullable
    LocalDate date(String column) {
        var text = optional(column, 10);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException foreign) {
            wrong(column, "DATE", "is no date such as 2026-08-01");
            return null;
        }
    }

    @Nullable
    Short grade(String column) {
        var text = matching(column, "[0-9]|1[0-3]", "is no grade from 0 to 13");
        return text == null ? null : Short.valueOf(text);
    }

    boolean yes(String column) {
        var text = cells.getOrDefault(column, "").strip().toUpperCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            wrong(column, "YES_OR_NO", "is neither J nor N");
        }
        return YES.contains(text);
    }

    void inOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            wrong("validTo", "DATE_ORDER", "is before validFrom");
        }
    }

    void wrong(String column, String code, String detail) {
        broken.add(column);
        findings.add(Finding.error(file, line, column, code, detail));
    }
}
