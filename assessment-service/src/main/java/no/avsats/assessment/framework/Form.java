package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

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
    PULSE
}
