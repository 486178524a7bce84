package no.avsats.assessment.result;

import java.util.List;
import java.util.Map;
import no.avsats.assessment.choice.Choice;
import no.avsats.assessment.framework.Cost;
import no.avsats.assessment.framework.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals a reader wants to see, and what the school made of them before.
 *
 * @param hours most working time of each who takes part; 0 for any
 * @param cost most money beside it; null for any
 * @param choices by measure
 */
record Shelf(int hours, @Nullable Cost cost, Map<String, Choice> choices) {

    private static final int HOUR = 60;

    boolean holds(Measure measure) {
        return (hours == 0 || measure.minutes() <= hours * HOUR)
                && (cost == null || measure.cost().compareTo(cost) <= 0);
    }

    public boolean filtered() {
        return hours > 0 || cost != null;
    }

    /** What one may choose from. */
    public List<Integer> hoursOffered() {
        return List.of(1, 2, 4, 8);
    }

    public List<Cost> costsOffered() {
        return List.of(Cost.NONE, Cost.LOW, Cost.MEDIUM);
    }
}
