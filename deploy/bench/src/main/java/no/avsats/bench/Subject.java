package no.avsats.bench;

import java.util.List;

/**
 * Something that is measured.
 *
 * @param processes whose processor time it costs, the database included
 * @param ready runs before each slice, outside of what is timed: sees to it that there is enough to measure with
 */
record Subject(String name, Call call, List<ProcessHandle> processes, Runnable ready) {

    Subject(String name, Call call, List<ProcessHandle> processes) {
        this(name, call, processes, () -> {});
    }

    Subject named(String other) {
        return new Subject(other, call, processes, ready);
    }

    Subject with(Runnable ready) {
        return new Subject(name, call, processes, ready);
    }
}
