package no.avsats.identity.imports;

import no.avsats.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param position in the order of the files, from 1
 * @param file {@code schools} or {@code staff}
 * @param line of the file, the heading is 1
 * @param field column; null for the whole row
 * @param code stable name of the rule; null when nothing is to be said
 */
@Schema(name = "ImportItem")
record ItemView(
        int position,
        String file,
        int line,
        @Nullable String field,
        ImportItem.Status status,
        @Nullable String code,
        @Nullable String detail) {

    static ItemView of(ImportItem item) {
        return new ItemView(item.position, item.file, item.line, item.field, item.status, item.code, item.detail);
    }

    /** Key of the rule in words, in the bundle {@code imports}. */
    public String textKey() {
        return "code_" + code;
    }

    Problem.FieldError error() {
        var pointer = "/" + file + "/" + line + (field == null ? "" : "/" + field);
        return new Problem.FieldError(pointer, code == null ? "INVALID" : code, detail == null ? "" : detail);
    }
}
