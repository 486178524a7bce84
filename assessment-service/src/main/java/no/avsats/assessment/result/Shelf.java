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

    private static final List<Integer> HOURS = List.of(1, 2, 4, 8);
    private static final List<Cost> COSTS = List.of(Cost.NONE, Cost.LOW, Cost.MEDIUM);
    private static final int HOUR = 60;

    /** As somebody chose; anything else than what is offered is as good as nothing. */
    static Shelf of(String hours, String cost, Map<String, Choice> choices) {
        return new Shelf(
                HOURS.stream()
                        .filter(each -> each.toString().equals(hours))
                        .findFirst()
                        .orElse(0),
                COSTS.stream()
                        .filter(each -> each.name().equals(cost))
                        .findFirst()
                        .orElse(null),
                choices);
    }

    boolean holds(Measure measure) {
        return (hours == 0 || measure.minutes() <= hours * HOUR)
                && (cost == null || measure.cost().compareTo(cost) <= 0);
    }

    public boolean filtered() {
        return hours > 0 || cost != null;
    }

    /** What one may choose from. */
    public List<Integer> hoursOffered() {
        return HOURS;
    }

    public List<Cost> costsOffered() {
        return COSTS;
    }
}
