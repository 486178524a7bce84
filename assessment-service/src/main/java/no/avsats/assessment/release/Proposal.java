package no.avsats.assessment.release;

import org.jspecify.annotations.Nullable;

/** A measure that fits the group, and why; the words are made from the reason in each language. */
public record Proposal(Measure measure, Reason reason) {

    /**
     * Why the measure fits; every figure here is one that a shown cell tells.
     *
     * @param code whom it serves
     * @param from lowest level of those served
     * @param to highest level of those served
     * @param percent how many they are, as told by their band; null when the level alone speaks
     * @param level of the group in the area, 1 to 5
     * @param target level of the target picture
     * @param distance levels from the group's level up to the target; 0 when it is reached
     * @param gap levels between leaders and teachers, without sign; null while one of them is hidden or missing
     * @param colleaguesLead five people or more are two levels above the measure's start: they can lead it
     */
    public record Reason(
            Code code,
            int from,
            int to,
            @Nullable Integer percent,
            int level,
            int target,
            int distance,
            @Nullable Integer gap,
            boolean colleaguesLead) {}

    /** Whom a measure serves. */
    public enum Code {
        LARGEST_GROUP_BELOW_TARGET,
        LEVEL_BELOW_TARGET
    }
}
