package no.avsats.assessment.round;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may change in a planned round; what is missing stays.
 *
 * @param closesOn later than before
 */
public record RoundChange(
        @Nullable @Size(min = 1, max = 120) String title,
        @Nullable LocalDate closesOn) {}
