package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is assessed.
 *
 * @param id the same in every version of the framework that asks the same
 * @param name short, for tables
 * @param lineage what became of it since the previous version
 * @param predecessors the indicators of the previous version that it was split from or merged out of; else empty
 * @param teacher null when teachers are not asked
 * @param leader null when leaders are not asked
 * @param source where it is not the framework's
 * @param licence where it is not the framework's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(
        String id,
        Text name,
        Lineage lineage,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> predecessors,

        @JsonSetter(nulls = Nulls.SET) @Nullable Question teacher,
        @JsonSetter(nulls = Nulls.SET) @Nullable Question leader,
        @JsonSetter(nulls = Nulls.SET) @Nullable Text source,
        @JsonSetter(nulls = Nulls.SET) @Nullable String licence)
        implements Sourced {

    public Indicator {
        predecessors = List.copyOf(predecessors);
    }

    /** What this role is asked; empty when it is not asked. */
    public Optional<Question> question(Respondent role) {
        return Optional.ofNullable(
                switch (role) {
                    case TEACHER -> teacher;
                    case LEADER -> leader;
                    case PUPIL -> null;
                });
    }

    /** Whether it asks every role what the other one asks. */
    boolean asksAs(Indicator other) {
        return Respondent.ON_LEVELS.stream().allMatch(role -> {
            var mine = question(role);
            var theirs = other.question(role);
            return mine.isEmpty() && theirs.isEmpty()
                    || mine.isPresent() && theirs.filter(mine.get()::asksAs).isPresent();
        });
    }

    /** The same in the next version. */
    Indicator unchanged() {
        return descends(Lineage.SAME, List.of());
    }

    Indicator descends(Lineage lineage, List<String> predecessors) {
        return new Indicator(
                id,
                name,
                lineage,
                lineage.hasPredecessors() ? predecessors : List.of(),
                teacher,
                leader,
                source,
                licence);
    }

    Indicator from(@Nullable Text source, @Nullable String licence) {
        return new Indicator(id, name, lineage, predecessors, teacher, leader, source, licence);
    }
}
