package no.avsats.assessment.events;

import java.util.UUID;

/**
 * Everything published on the topic {@value #TOPIC}; the record key is the school, or the owner where the fact is about a
 * whole round. No event carries a hidden cell, a single answer or anything about a person.
 */
public sealed interface AssessmentEvent
        permits RoundAnnounced, ParticipationCounted, AssessmentReleased, ReleaseShared, RoundClosed {

    /** Kept for good. */
    String TOPIC = "avsats.assessment";

    /** The round that the fact belongs to. */
    UUID round();

    /** The school owner who runs the round, such as {@code NO:ORGNR:987654325}. */
    String owner();

    /** Grows with every fact about the same aggregate; a consumer ignores what is not newer. */
    long version();
}
