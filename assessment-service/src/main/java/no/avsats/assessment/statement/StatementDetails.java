package no.avsats.assessment.statement;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.framework.Readiness;

/**
 * The leaders' statement.
 *
 * @param levels per indicator 1 to 5
 * @param statuses how near the school is, per status; what is left out is not stated
 * @param comments per area
 * @param signers names; empty for a draft
 */
public record StatementDetails(
        Map<String, Integer> levels,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Readiness> statuses,
        Map<String, String> comments,
        List<String> signers,
        boolean signed) {

    public static StatementDetails of(Statement statement) {
        return new StatementDetails(
                statement.levels, statement.statuses, statement.comments, statement.signers, statement.signed);
    }
}
