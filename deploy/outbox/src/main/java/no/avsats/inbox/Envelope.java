package no.avsats.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands outside an event's data, by CloudEvents.
 *
 * @param id of the event; the same again when it was sent twice
 * @param source the publisher, such as {@code /assessment}
 * @param type such as {@code no.avsats.assessment.AssessmentReleased}
 * @param subject what it is about within the publisher; null when not said
 * @param time when it happened
 */
public record Envelope(
        String id, String source, String type, @Nullable String subject, Instant time) {}
