package no.avsats.assessment.ballot;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever opens a printed code draws beforehand and sends along. Code and half together make the key of the answers, so
 * opening again with both, after an answer that was lost on the way, finds the same ones.
 *
 * <p>The code alone must not make it: whoever prints it or finds the slip could otherwise compute the key, and with it read the
 * answers or look up its hash. The half is drawn on the answer side, waits in one browser and is stored nowhere here. A token of
 * the log-in needs none: nobody but its holder has seen it.
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
