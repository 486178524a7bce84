package no.avsats.identity.directory;

import org.jspecify.annotations.Nullable;

/**
 * Something about a row of a file. Never says what stood there: that may be personal.
 *
 * @param file {@code schools} or {@code staff}
 * @param line the heading is 1
 * @param field column; null for the whole row
 * @param code stable name of the rule
 * @param detail the rule in words
 */
public record Finding(String file, int line, @Nullable String field, Severity severity, String code, String detail) {

    /** Whether the file can be brought in all the same. */
    public enum Severity {
        WARNING,
        ERROR
    }

    public static Finding error(String file, int line, @Nullable String field, String code, String detail) {
        return new Finding(file, line, field, Severity.ERROR, code, detail);
    }

    public static Finding warning(String file, int line, @Nullable String field, String code, String detail) {
        return new Finding(file, line, field, Severity.WARNING, code, detail);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
