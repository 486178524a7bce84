package no.avsats.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processor time of the machine and of process trees, as Linux counts it in {@code /proc}.
 *
 * @param ours roots of everything that belongs to the bench; the rest are strangers
 */
record Machine(List<ProcessHandle> ours) {

    /** The unit of {@code /proc}: a hundredth of a second. */
    private static final Duration TICK = Duration.ofMillis(10);

    private static final int COMMAND_END = 2;
    /** utime, stime and those of the children that have ended, counted after the command's name. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;

    /** @param running of the whole machine without interrupts, in ticks like the others */
    record Reading(long running, long all, long steal, long ours) {

        Noise until(Reading later) {
            double total = Math.max(1, later.all - all);
            double strangers = (later.running - running) - (later.ours - ours);
            return new Noise((later.steal - steal) / total, Math.max(0, strangers / total));
        }
    }

    Reading read() {
        var ticks = cpuLine();
        return new Reading(
                ticks[0] + ticks[1] + ticks[2],
                Arrays.stream(ticks).limit(8).sum(),
                ticks[7],
                ours.stream().mapToLong(Machine::ticks).sum());
    }

    /** Where the bench itself is measured, it counts without its children: those are the services. */
    static Duration cpu(List<ProcessHandle> roots) {
        return TICK.multipliedBy(roots.stream().mapToLong(Machine::cost).sum());
    }

    private static long cost(ProcessHandle root) {
        return root.equals(ProcessHandle.current()) ? ticks(stat(root)) : ticks(root);
    }

    private static long ticks(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(process -> ticks(stat(process)))
                .sum();
    }

    private static Path stat(ProcessHandle process) {
        return Path.of("/proc", String.valueOf(process.pid()), "stat");
    }

    private static long ticks(Path stat) {
        try {
            var text = Files.readString(stat);
            var fields = text.substring(text.lastIndexOf(')') + COMMAND_END).split(" ");
            return Arrays.stream(fields)
                    .skip(FIRST_TIME)
                    .limit(TIMES)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0; // its parent counts it now
        }
    }

    private static long[] cpuLine() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var line = lines.findFirst().orElseThrow();
            return Arrays.stream(line.split(" +"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
