package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the structural preconditions of a school: read from statuses, or from one role's indicators.
 *
 * @param role whose answers to the indicators count; null where statuses are read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Precondition(
        String id,
        Text name,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> statuses,
        @JsonSetter(nulls = Nulls.SET) @Nullable Respondent role,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> indicators) {

    public Precondition {
        statuses = List.copyOf(statuses);
        indicators = List.copyOf(indicators);
    }

    Precondition without(Set<String> ids) {
        return new Precondition(
                id,
                name,
                statuses,
                role,
                indicators.stream().filter(each -> !ids.contains(each)).toList());
    }
}
