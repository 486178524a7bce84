package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How near a school is to a {@link Status}, the furthest first. An answer of its own kind: it is never turned into a level. */
public enum Readiness {
    @JsonProperty("done")
    DONE,
    @JsonProperty("nearly")
    NEARLY,
    @JsonProperty("started")
    STARTED,
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("not-planned")
    NOT_PLANNED,
    /** Counts neither as in place nor as missing. */
    @JsonProperty("not-relevant")
    NOT_RELEVANT;

    /** As frameworks, forms and JSON write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when the text is no such answer. */
    public static Optional<Readiness> of(String id) {
        return Stream.of(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Stream.of(values()).map(Readiness::id).toList();
    }

    /** Whether work on it has begun and is not over. */
    public boolean isUnderWay() {
        return this == NEARLY || this == STARTED;
    }
}
