package no.avsats.strategy.advice;

import no.avsats.assessment.events.AssessmentReleased;

/**
 * A measure that a result proposes.
 *
 * @param measure stable identifier in the framework
 * @param role whom it is for: {@code teacher} or {@code leader}
 * @param area the area that it raises
 * @param fromLevel the level it starts from, 1 to 4
 * @param reason why it fits this school
 */
public record Proposal(String measure, String role, String area, int fromLevel, Words title, Words reason) {

    static Proposal of(AssessmentReleased.Advice advice) {
        return new Proposal(
                advice.measure(),
                advice.role(),
                advice.area(),
                advice.fromLevel(),
                new Words(advice.title()),
                new Words(advice.reason()));
    }
}
