package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an indicator since the framework's previous version. */
public enum Lineage {
    @JsonProperty("same")
    SAME,
    @JsonProperty("reworded")
    REWORDED,
    @JsonProperty("split")
    SPLIT,
    @JsonProperty("merged")
    MERGED,
    @JsonProperty("new")
    NEW;

    /** Whether it was made from other indicators, which it names. */
    boolean hasPredecessors() {
        return this == SPLIT || this == MERGED;
    }

    /** Whether it still asks about the same matter, in these words or others: whoever has answered one has answered the other. */
    boolean asksTheSame() {
        return this == SAME || this == REWORDED;
    }

    /** Whether a trend may run on from the previous version. */
    public boolean comparable() {
        return this == SAME;
    }
}
