package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * A finished state that leaders say how near they are to. Never mixed into levels: it is or it is not.
 *
 * @param area which it belongs to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Status(
        String id,
        String area,
        Text text,
        @JsonSetter(nulls = Nulls.SET) @Nullable Text source,
        @JsonSetter(nulls = Nulls.SET) @Nullable String licence)
        implements Sentence {

    @Override
    public Status with(Text text, @Nullable Text source, @Nullable String licence) {
        return new Status(id, area, text, source, licence);
    }
}
