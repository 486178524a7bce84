package no.avsats.assessment.events;

import java.time.Instant;
import java.util.UUID;

/**
 * How many of a role have answered at a school, as a band of five, at most hourly while open and once at closing.
 *
 * @param round the round
 * @param owner the school owner
 * @param school organisation identifier; also the record key
 * @param role {@code teacher} or {@code leader}
 * @param version grows per round, school and role
 * @param from lowest number in the band, a multiple of five; at least so many have answered
 * @param to highest number in the band, {@code from + 4}, or {@code invited} when that is lower
 * @param invited the headcount of the role
 * @param state of the school in this round
 * @param countedAt when
 */
public record ParticipationCounted(
        UUID round,
        String owner,
        String school,
        String role,
        long version,
        int from,
        int to,
        int invited,
        State state,
        Instant countedAt)
        implements AssessmentEvent {

    /** Where a school stands in a round. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED,
        RELEASED
    }
}
