package no.avsats.strategy.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a body has decided on a strategy.
 *
 * @param day of the decision
 * @param body who decided, such as a board's name; a body, never a person
 * @param caseNumber in the body's own register; null when it keeps none
 */
public record Decision(
        @NotNull @PastOrPresent LocalDate day,
        @NotBlank @Size(max = 200) String body,
        @Nullable @Size(max = 50) String caseNumber) {}
