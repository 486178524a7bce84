package no.avsats.strategy.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * A published strategy.
 *
 * @param edition from 1
 * @param path where it is read, from the root of the site
 * @param decision null for the national strategy
 */
record EditionDetails(
        UUID strategy,
        int edition,
        String organisation,
        StrategyKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable UUID parent,
        @Nullable UUID predecessor,
        @Nullable Decision decision,
        Instant publishedAt,
        String path,
        List<Part> parts) {

    static EditionDetails of(Edition edition) {
        return new EditionDetails(
                edition.strategy,
                edition.number,
                edition.organisation,
                edition.kind,
                edition.title,
                edition.startsOn,
                edition.endsOn,
                edition.parent,
                edition.predecessor,
                edition.decision,
                edition.publishedAt,
                edition.path(),
                edition.content.parts());
    }
}
