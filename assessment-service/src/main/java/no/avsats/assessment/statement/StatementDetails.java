package no.avsats.assessment.statement;

import java.util.List;
import java.util.Map;

/**
 * The leaders' statement.
 *
 * @param levels per indicator 1 to 5
 * @param comments per area
 * @param signers names; empty for a draft
 */
public record StatementDetails(
        Map<String, Integer> levels, Map<String, String> comments, List<String> signers, boolean signed) {

    public static StatementDetails of(Statement statement) {
        return new StatementDetails(statement.levels, statement.comments, statement.signers, statement.signed);
    }
}
