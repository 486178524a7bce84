package no.avsats.assessment.choice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** What a school makes of a measure. */
public enum Choice {
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED,
    /** Done before it was proposed. */
    @JsonProperty("done")
    DONE;

    /** @param name as forms send it; empty for anything else */
    static Optional<Choice> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
