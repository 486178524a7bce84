package no.avsats.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether a virtual machine has warmed up: its speed has not moved for a while. */
final class Steadiness {

    private static final int WINDOWS = 5;
    private static final double MOST = 0.05;

    private final Deque<Double> last = new ArrayDeque<>();

    /** @param perSecond of the newest window */
    void add(double perSecond) {
        last.addLast(perSecond);
        if (last.size() > WINDOWS) last.removeFirst();
    }

    boolean isReached() {
        if (last.size() < WINDOWS) return false;
        var spread = Spread.of(last.stream().toList());
        return spread.most() / spread.least() - 1 < MOST;
    }
}
