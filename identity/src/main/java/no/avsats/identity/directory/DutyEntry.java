package no.avsats.identity.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of an owner's file of staff, already read and checked by itself.
 *
 * @param line of the file, the heading is 1
 * @param externalId the owner's own key of the person
 * @param account as {@link Account} keeps it
 * @param email null for a protected person, and so are the names
 * @param validFrom null: since the duty was first seen
 * @param remove the duty has ended
 */
public record DutyEntry(
        int line,
        String externalId,
        @Nullable String account,
        @Nullable String email,
        @Nullable String givenName,
        @Nullable String familyName,
        String organisation,
        DutyRole role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean protectedIdentity,
        boolean remove) {}
