package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pupils are asked.
 *
 * @param years the school years that may be asked
 * @param intro what it is for and who sees what
 * @param scale four degrees of agreement, the lowest first; "do not know" is not one of them
 */
public record Pupils(List<Integer> years, Text intro, List<Text> scale, List<PupilStatement> statements) {

    /** Degree of agreement from which somebody agrees. */
    public static final int AGREES = 3;

    /** @param area which the answers count for */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PupilStatement(
            String id,
            String area,
            Text text,
            @JsonSetter(nulls = Nulls.SET) @Nullable Text source,
            @JsonSetter(nulls = Nulls.SET) @Nullable String licence)
            implements Sentence {

        @Override
        public PupilStatement with(Text text, @Nullable Text source, @Nullable String licence) {
            return new PupilStatement(id, area, text, source, licence);
        }
    }

    public Pupils {
        years = List.copyOf(years);
        scale = List.copyOf(scale);
        statements = List.copyOf(statements);
    }

    Pupils with(List<PupilStatement> statements) {
        return new Pupils(years, intro, scale, statements);
    }
}
