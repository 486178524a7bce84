package no.avsats.assessment.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Schools that start together.
 *
 * @param number from 1
 * @param opensOn first day for answers; null for the round's
 * @param ambition schools that shall have an adopted plan (E-14); null when the owner set none
 * @param schools organisation identifiers
 */
public record Wave(
        int number,
        String name,
        @Nullable LocalDate opensOn,
        @Nullable Integer ambition,
        List<String> schools) {

    LocalDate opensOn(LocalDate rounds) {
        return opensOn == null ? rounds : opensOn;
    }
}
