package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The theme that a measure belongs to: the six of A-14, which cut across areas. */
public enum Theme {
    /** With homes and pupils. */
    @JsonProperty("digital-dialogue")
    DIGITAL_DIALOGUE,
    @JsonProperty("leadership")
    LEADERSHIP,
    @JsonProperty("competence")
    COMPETENCE,
    /** Archive and documents. */
    @JsonProperty("records")
    RECORDS,
    /** Privacy, confidentiality and information security. */
    @JsonProperty("privacy")
    PRIVACY,
    /** Architecture and standards. */
    @JsonProperty("architecture")
    ARCHITECTURE
}
