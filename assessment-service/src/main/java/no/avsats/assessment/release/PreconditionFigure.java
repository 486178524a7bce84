package no.avsats.assessment.release;

import java.util.Map;
import no.avsats.assessment.framework.Readiness;
import no.avsats.assessment.framework.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * How one of the structural preconditions stands at a school: in place or not, or at a level, never both.
 *
 * @param precondition of the framework
 * @param role whose levels are read; null where statuses are
 * @param level lower median of the levels shown for its indicators, 1 to 5; null where statuses are read or none is shown
 * @param suppressed whether there are levels and none of them may be shown
 * @param inPlace how many of its statuses are done; null where levels are read or nothing was stated
 * @param of how many of its statuses concern the school, those without an answer among them; null as {@code inPlace}
 * @param statuses what was signed, per status
 */
public record PreconditionFigure(
        String precondition,
        @Nullable Respondent role,
        @Nullable Integer level,
        boolean suppressed,
        @Nullable Integer inPlace,
        @Nullable Integer of,
        Map<String, Readiness> statuses) {}
