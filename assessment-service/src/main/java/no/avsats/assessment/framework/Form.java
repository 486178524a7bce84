package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How much of a framework a round asks. */
public enum Form {
    /** Every indicator. */
    @JsonProperty("full")
    FULL,
    /** The core of every area, when time is short. */
    @JsonProperty("short")
    SHORT,
    /** A look between two rounds, comparable with both of the other forms. */
    @JsonProperty("pulse")
    PULSE,
    /** No level cards: leaders each say how often they do digital things at work, see {@link Habits}. */
    @JsonProperty("habits")
    HABITS;

    /** What a framework chooses indicators for. */
    public static final List<Form> ON_LEVELS = List.of(FULL, SHORT, PULSE);
}
