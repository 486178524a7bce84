package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How often codes may be tried, per process: nothing about who tries is known here, so a door is slowed for everybody. */
@ApplicationScoped
class Tries {

    /** {@link PrintedCode} reckons with it. */
    private static final int PER_SECOND = 10;

    private static final UUID RESUMING = new UUID(0, 0);

    private final Map<UUID, Bucket> doors = new ConcurrentHashMap<>();

    /** @throws TooManyTries when codes of the school are tried too fast */
    void code(UUID assessment) {
        take(assessment);
    }

    /** @throws TooManyTries when resume codes are tried too fast */
    void resume() {
        take(RESUMING);
    }

    private void take(UUID door) {
        if (!doors.computeIfAbsent(door, fresh -> new Bucket(PER_SECOND)).take(System.nanoTime())) {
            throw new TooManyTries();
        }
    }

    /** A token bucket that holds what ten seconds let in: a class that types its codes at the same time is let through. */
    static class Bucket {

        private static final int SECONDS_HELD = 10;
        private static final double NANOS = 1e9;

        private final int perSecond;
        private double held;
        private long filledAt = System.nanoTime();

        Bucket(int perSecond) {
            this.perSecond = perSecond;
            this.held = (double) perSecond * SECONDS_HELD;
        }

        synchronized boolean take(long now) {
            held = Math.min((double) perSecond * SECONDS_HELD, held + (now - filledAt) / NANOS * perSecond);
            filledAt = now;
            if (held < 1) {
                return false;
            }
            held--;
            return true;
        }
    }
}
