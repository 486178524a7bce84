package no.avsats.strategy.planpages;

import java.util.List;
import no.avsats.strategy.plan.Experience;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of a measure.
 *
 * @param id empty for a new one
 * @param version of the measure that the form was made from
 * @param adopted whether what it is stands fast
 * @param reason why it was proposed; empty for others
 * @param level the level it starts from; 0 for others
 * @param experience of other schools; null while fewer than three have tried it
 */
record MeasureView(
        PlanView plan,
        String id,
        long version,
        boolean adopted,
        boolean dropped,
        String reason,
        int level,
        String areaName,
        String goalName,
        @Nullable Experience experience,
        List<Labels.Choice> areas,
        List<Labels.Choice> goals) {

    public boolean fresh() {
        return id.isEmpty();
    }

    public String path() {
        return plan.path() + "/measures/" + (fresh() ? "new" : id);
    }
}
