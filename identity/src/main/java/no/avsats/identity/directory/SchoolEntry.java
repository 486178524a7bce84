package no.avsats.identity.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of an owner's file of schools, already read and checked by itself.
 *
 * @param line of the file, the heading is 1
 * @param country {@code NO} or {@code SE}
 * @param municipality four digits
 * @param district name of the part of the municipality; null where there are none
 * @param id the school
 * @param nsr the school's number in the national school register
 * @param preschool whether it has no other form than a preschool's
 * @param forms as in the file, comma between two
 */
public record SchoolEntry(
        int line,
        String country,
        String ownerName,
        @Nullable String municipality,
        @Nullable String district,
        String id,
        @Nullable String nsr,
        String name,
        boolean preschool,
        @Nullable String forms,
        @Nullable Short gradeFrom,
        @Nullable Short gradeTo,
        @Nullable String languageForm,
        @Nullable String email,
        @Nullable String url,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
