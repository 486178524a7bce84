package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * A part of the stack that has become ready.
 *
 * @param after since its start
 * @param mebibytes memory of it and its children; 0 where the system does not tell
 */
public record Part(String name, Duration after, long mebibytes) {

    private static final long KIBIBYTES = 1024;

    static Part ready(String name, long startedNanos, ProcessHandle process) {
        return new Part(name, Duration.ofNanos(System.nanoTime() - startedNanos), memory(process));
    }

    /** Shared pages are counted once: the proportional set size of Linux. */
    public static long memory(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> kibibytes(Path.of("/proc", String.valueOf(each.pid()), "smaps_rollup")))
                        .sum()
                / KIBIBYTES;
    }

    private static long kibibytes(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
