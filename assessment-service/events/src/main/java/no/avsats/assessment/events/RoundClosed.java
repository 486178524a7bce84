package no.avsats.assessment.events;

import java.util.UUID;

/**
 * Every school of the round is closed: what "so far" was is now complete.
 *
 * @param round the round
 * @param owner the school owner; also the record key
 * @param version grows with every fact about this round, with {@link RoundAnnounced}
 * @param releases how many releases the round has
 * @param checksum SHA-256 in hex over the identities of the releases, sorted as text and joined by line feeds; a consumer
 *     that computes another one has lost something
 */
public record RoundClosed(UUID round, String owner, long version, int releases, String checksum)
        implements AssessmentEvent {}
