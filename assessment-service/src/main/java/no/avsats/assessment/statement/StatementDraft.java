package no.avsats.assessment.statement;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.avsats.assessment.framework.Readiness;

/**
 * The whole statement as the leaders have written it so far.
 *
 * @param levels per indicator 1 to 5; what is left out is not stated
 * @param statuses how near the school is, per status; what is left out is not stated
 * @param comments per area
 */
public record StatementDraft(
        @NotNull Map<String, @NotNull Integer> levels,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, @NotNull Readiness> statuses,
        @NotNull Map<String, @NotBlank @Size(max = 2000) String> comments) {}
