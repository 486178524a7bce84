package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the areas in which a school grows.
 *
 * @param target the level to aim at, 1 to 5, for every role
 * @param targetPicture how it looks when it works
 * @param source where it is not the framework's
 * @param licence where it is not the framework's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Area(
        String id,
        Text name,
        int target,
        Text targetPicture,
        List<Indicator> indicators,
        @JsonSetter(nulls = Nulls.SET) @Nullable Text source,
        @JsonSetter(nulls = Nulls.SET) @Nullable String licence)
        implements Sourced {

    public Area {
        indicators = List.copyOf(indicators);
    }

    Area with(List<Indicator> indicators) {
        return new Area(id, name, target, targetPicture, indicators, source, licence);
    }
}
