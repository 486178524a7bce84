package no.avsats.assessment.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team of the school beside the others.
 *
 * @param name null for all others together
 * @param areas in the order of the framework, the same ones for every team
 */
record TeamColumn(@Nullable String name, List<AreaRow> areas) {

    /** Its figure for the area in this place. */
    public AreaRow at(int place) {
        return areas.get(place);
    }
}
