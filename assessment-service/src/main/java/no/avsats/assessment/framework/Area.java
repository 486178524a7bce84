package no.avsats.assessment.framework;

import java.util.List;

/**
 * One of the areas in which a school grows.
 *
 * @param target the level to aim at, 1 to 5, for every role
 * @param targetPicture how it looks when it works
 */
public record Area(String id, Text name, int target, Text targetPicture, List<Indicator> indicators) {

    public Area {
        indicators = List.copyOf(indicators);
    }
}
