package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often printed codes may be tried, per process: nothing about who tries is known here, so the codes of a batch are slowed for
 * everybody. Resume codes and receipts have 80 random bits, which no rate of guessing finds.
 */
@ApplicationScoped
class Tries {

    /** {@link PrintedCode} reckons with it. */
    private static final int PER_SECOND = 10;

    private static final int MANY = 1000;

    private final Map<String, Bucket> doors = new ConcurrentHashMap<>();

    /**
     * @param locator of a batch, or what somebody made up
     * @throws TooManyTries when codes that begin so are tried too fast
     */
    void code(String locator) {
        take(locator, System.nanoTime());
    }

    /** The code was a right one: that is no guess. */
    void giveBack(String locator) {
        var bucket = doors.get(locator);
        if (bucket != null) {
            bucket.giveBack();
        }
    }

    /** @param now in nanoseconds; a bucket that is full again by then is forgotten, so that made-up locators do not pile up */
    void take(String door, long now) {
        if (doors.size() > MANY) {
            doors.values().removeIf(bucket -> bucket.isFull(now));
        }
        if (!doors.computeIfAbsent(door, fresh -> new Bucket(PER_SECOND)).take(now)) {
            throw new TooManyTries();
        }
    }

    int doors() {
        return doors.size();
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
            this.held = most();
        }

        synchronized boolean take(long now) {
            fill(now);
            if (held < 1) {
                return false;
            }
            held--;
            return true;
        }

        synchronized void giveBack() {
            held = Math.min(most(), held + 1);
        }

        /** Then it is like a new one. */
        synchronized boolean isFull(long now) {
            fill(now);
            return held == most();
        }

        private void fill(long now) {
            held = Math.min(most(), held + (now - filledAt) / NANOS * perSecond);
            filledAt = now;
        }

        private double most() {
            return (double) perSecond * SECONDS_HELD;
        }
    }
}
