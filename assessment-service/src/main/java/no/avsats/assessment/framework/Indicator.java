package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is assessed.
 *
 * @param id the same in every version of the framework that asks the same
 * @param name short, for tables
 * @param lineage what became of it since the previous version
 * @param teacher null when teachers are not asked
 * @param leader null when leaders are not asked
 */
public record Indicator(
        String id,
        Text name,
        Lineage lineage,
        @JsonSetter(nulls = Nulls.SET) @Nullable Question teacher,
        @JsonSetter(nulls = Nulls.SET) @Nullable Question leader) {

    /** What this role is asked; empty when it is not asked. */
    public Optional<Question> question(Respondent role) {
        return Optional.ofNullable(
                switch (role) {
                    case TEACHER -> teacher;
                    case LEADER -> leader;
                });
    }
}
