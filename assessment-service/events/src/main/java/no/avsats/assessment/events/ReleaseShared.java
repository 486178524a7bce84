package no.avsats.assessment.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The principal shared the school's release with the office before the last day for it.
 *
 * @param release the release that was shared
 * @param round the round
 * @param owner the school owner
 * @param unit the school or pool; also the record key
 * @param version grows per round and unit, with {@link AssessmentReleased}
 * @param sharedAt when
 */
public record ReleaseShared(UUID release, UUID round, String owner, String unit, long version, Instant sharedAt)
        implements AssessmentEvent {}
