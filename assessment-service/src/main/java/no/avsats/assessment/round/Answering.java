package no.avsats.assessment.round;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a role at a school comes to its ballots: one way or the other, never both. */
public enum Answering {
    /** Each logs in and gets one. */
    @JsonProperty("login")
    LOGIN,
    /** Printed single-use codes. */
    @JsonProperty("codes")
    CODES
}
