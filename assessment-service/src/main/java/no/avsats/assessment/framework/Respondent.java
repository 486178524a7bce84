package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who answers. Leaders answer for their group, teachers each for themselves. */
public enum Respondent {
    @JsonProperty("teacher")
    TEACHER,
    @JsonProperty("leader")
    LEADER;

    /** The word for it in events, addresses and frameworks: {@code teacher} or {@code leader}. */
    public String role() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when the word is neither {@code teacher} nor {@code leader} */
    public static Respondent of(String role) {
        return valueOf(role.toUpperCase(Locale.ROOT));
    }
}
