package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** Who answers. Leaders answer for their group, teachers each for themselves, pupils on paper codes only. */
public enum Respondent {
    @JsonProperty("teacher")
    TEACHER,
    @JsonProperty("leader")
    LEADER,
    /** Says how much they agree with plain statements; never on levels. */
    @JsonProperty("pupil")
    PUPIL;

    /** Who answers level cards. */
    public static final List<Respondent> ON_LEVELS = List.of(TEACHER, LEADER);

    /** The word for it in events, addresses and frameworks: {@code teacher}, {@code leader} or {@code pupil}. */
    public String role() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when the word is none of these */
    public static Respondent of(String role) {
        return valueOf(role.toUpperCase(Locale.ROOT));
    }
}
