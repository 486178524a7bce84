package no.avsats.strategy.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark or what was said to it.
 *
 * @param part null for the strategy as a whole
 * @param thread the remark that it answers; null for a remark
 * @param consultation whether it came in while the strategy was out for consultation
 * @param answer whether it is the writers' answer
 * @param who name of the person or body that says so
 */
record CommentDetails(
        UUID id,
        @Nullable UUID part,
        @Nullable UUID thread,
        boolean consultation,
        boolean answer,
        String who,
        String text,
        Instant at) {

    static CommentDetails of(Comment comment) {
        return new CommentDetails(
                comment.id,
                comment.part,
                comment.thread,
                comment.consultation,
                comment.answer,
                comment.who,
                comment.body,
                comment.at);
    }
}
