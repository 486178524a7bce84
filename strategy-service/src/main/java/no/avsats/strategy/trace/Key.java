package no.avsats.strategy.trace;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a trace: a goal, or a measure under it.
 *
 * @param trail the goals from the one that was asked for to this one, both with
 * @param measure null for the goal itself
 * @param planned whether the measure is of a plan
 */
record Key(List<UUID> trail, @Nullable UUID measure, boolean planned) {

    /** @param trail with spaces between */
    static Key of(String trail, @Nullable UUID measure, boolean planned) {
        return new Key(Arrays.stream(trail.split(" ")).map(UUID::fromString).toList(), measure, planned);
    }

    UUID goal() {
        return trail.getLast();
    }

    /** What the next page starts after. */
    String text() {
        return measure == null ? goal().toString() : goal() + " " + measure;
    }
}
