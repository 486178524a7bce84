package no.avsats.assessment.habit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey as an owner plans it.
 *
 * @param framework framework and version, such as {@code five-areas/1}, that asks about habits
 * @param opensOn it opens at once when this day has come
 * @param follows the closed survey that this one asks again as survey 2, with the same framework; none when missing
 */
record SurveyPlan(
        @NotBlank @Size(max = 120) String title,
        @NotBlank String framework,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @Nullable UUID follows) {

    /** @param closesOn later than before */
    record Extension(@NotNull LocalDate closesOn) {}
}
