package no.avsats.assessment.round;

import java.util.List;
import java.util.UUID;

/**
 * Small schools whose teachers' figures are only ever shown together. Fixed when the round is planned; teachers are told.
 *
 * @param schools at least three
 */
public record SmallSchools(UUID id, String name, List<String> schools) {

    public static final int FEWEST = 3;

    /** As events name it. */
    public String unit() {
        return "AVSATS:POOL:" + id;
    }
}
