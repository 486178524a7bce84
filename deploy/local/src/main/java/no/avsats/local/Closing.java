package no.avsats.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be stopped once, the last first, also when only half of it has been started. */
final class Closing implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) close(started.pop());
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            // The others must still be stopped.
            System.err.println(part.getClass().getSimpleName() + " did not stop cleanly: " + e.getMessage());
        }
    }
}
