package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a measure costs in money, beside the working time. */
public enum Cost {
    @JsonProperty("none")
    NONE,
    /** Under 5,000 kroner. */
    @JsonProperty("low")
    LOW,
    /** 5,000 to 50,000 kroner. */
    @JsonProperty("medium")
    MEDIUM,
    /** More. */
    @JsonProperty("high")
    HIGH
}
