package no.avsats.identity.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import no.avsats.identity.directory.Effect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as its sender sees it.
 *
 * @param rows of both files together
 * @param items how many rows stand in each status
 * @param effect what it did, or would do
 * @param needsConfirmation more than a fifth of the active duties would end
 */
@Schema(name = "Import")
record ImportView(
        UUID id,
        @Schema(examples = "NO:ORGNR:899990013") String owner,
        Import.Status status,
        Instant createdAt,
        int rows,
        Map<ImportItem.Status, Long> items,
        Effect effect,
        boolean needsConfirmation) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Oslo"));

    /** For people, where the schools are. */
    public String when() {
        return WHEN.format(createdAt);
    }

    /** Whether it can be brought in. */
    public boolean waits() {
        return status == Import.Status.CHECKED;
    }

    /** Whether what it does, or did, is worth a look. */
    public boolean open() {
        return waits() || status == Import.Status.IMPORTED;
    }

    static ImportView of(Import from) {
        return new ImportView(
                from.id,
                from.owner,
                from.status,
                from.createdAt,
                from.rows,
                ImportItem.counts(from.id),
                from.effect,
                from.needs(false));
    }
}
