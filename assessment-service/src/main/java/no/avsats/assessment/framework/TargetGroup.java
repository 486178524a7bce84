package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a measure is for in the end: the five groups of D-06. */
public enum TargetGroup {
    @JsonProperty("administration")
    ADMINISTRATION,
    @JsonProperty("preschool-heads")
    PRESCHOOL_HEADS,
    @JsonProperty("school-leaders")
    SCHOOL_LEADERS,
    @JsonProperty("guardians")
    GUARDIANS,
    @JsonProperty("educators")
    EDUCATORS
}
