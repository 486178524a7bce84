package no.avsats.reporting.projection;

import java.time.Instant;
import java.util.UUID;
import no.avsats.inbox.DeadLetter;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter without its data.
 *
 * @param feed that could not take it
 * @param type by CloudEvents; null when the record said none
 * @param position partition and offset in the topic
 * @param reason why
 * @param replayedAt when the feed took it after all; null while it waits
 */
record Letter(
        UUID id,
        String feed,
        String topic,
        String position,
        @Nullable String type,
        String reason,
        Instant receivedAt,
        @Nullable Instant replayedAt) {

    static Letter of(DeadLetter letter) {
        return new Letter(
                letter.id(),
                letter.feed(),
                letter.topic(),
                letter.partition() + "/" + letter.offset(),
                letter.type(),
                letter.reason(),
                letter.receivedAt(),
                letter.replayedAt());
    }
}
