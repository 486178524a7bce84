package no.avsats.assessment.ballot;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever opens a ballot draws beforehand and sends along. Ballot and half together make the key of the answers, so
 * opening again with both, after an answer that was lost on the way, finds the same ones.
 *
 * <p>The ballot alone must not make it. A token is seen where it is issued, to somebody who is logged in; a printed code by
 * whoever prints it and whoever finds the slip. They could otherwise compute the key, and with it read the answers or look up
 * its hash. The half is drawn on the answer side, where nobody is known, waits in one browser and is stored nowhere here: what
 * is stored, and what is logged at issue, lead from no ballot to its answers, as if the key were drawn by lot. Whoever runs the
 * service and watches the very request that opens a ballot sees both, with this as with any other key; blind signatures will
 * take from them what the ballot tells.
 *
 * @param drawn a random UUID (version 4, 122 bits)
 */
public record KeyHalf(UUID drawn) {

    static KeyHalf random() {
        return new KeyHalf(UUID.randomUUID());
    }

    /** A new one when none came along: then opening cannot be repeated. */
    static KeyHalf of(@Nullable UUID drawn) {
        return drawn == null ? random() : new KeyHalf(drawn);
    }

    /** Empty for a cookie that is none of ours. */
    static Optional<KeyHalf> read(@Nullable String cookie) {
        try {
            return Optional.ofNullable(cookie).map(UUID::fromString).map(KeyHalf::new);
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    String text() {
        return drawn.toString();
    }

    /** Keeps the half out of logs. */
    @Override
    public String toString() {
        return "KeyHalf[…]";
    }
}
