package no.avsats.strategy.content;

import java.util.UUID;

/**
 * A part of a strategy: what one person writes while others write other parts.
 *
 * @param id the same as long as the part is there
 * @param revision grows when somebody writes it; its ETag
 */
public record Part(UUID id, long revision, Item item) {

    public static Part of(Item item) {
        return new Part(UUID.randomUUID(), 1, item);
    }

    Part saying(Item other) {
        return new Part(id, revision + 1, other);
    }
}
