package no.avsats.strategy.plan;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of a teacher's working time, and what is set aside for it (C-12).
 *
 * @param perTeacher hours, summed over the measures that are not dropped
 * @param setAside hours; null while nobody has said
 */
public record Hours(BigDecimal perTeacher, @Nullable BigDecimal setAside) {

    static Hours of(Collection<PlanMeasure> measures, @Nullable BigDecimal setAside) {
        var sum = measures.stream()
                .filter(measure -> !measure.isDropped())
                .map(PlanMeasure::hoursPerTeacher)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Hours(sum, setAside);
    }

    /** Whether the measures take time and none is set aside. */
    public boolean noneSetAside() {
        return perTeacher.signum() > 0 && (setAside == null || setAside.signum() == 0);
    }

    /** Whether the measures take more than is set aside. */
    public boolean tooFew() {
        return setAside != null && setAside.signum() > 0 && perTeacher.compareTo(setAside) > 0;
    }
}
