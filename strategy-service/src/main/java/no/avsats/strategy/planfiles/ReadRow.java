package no.avsats.strategy.planfiles;

import java.util.List;
import no.avsats.strategy.plan.MeasureContent;

/**
 * A row of a file as a measure.
 *
 * @param line as the file's own program counts it
 * @param faults messages of the bundle {@code plans}; empty when it fits
 */
record ReadRow(int line, MeasureContent measure, List<String> faults) {

    public boolean fits() {
        return faults.isEmpty();
    }
}
