package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The processes that a launcher has started, one file each, so that the next start can end what a killed launcher left.
 * A process is known by its id and its time of start, so a stranger who got the id later is never touched.
 */
public record Processes(Path folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private record Entry(Path file, ProcessHandle process, Instant started, String signal) {}

    /** Remembers a process that ends on SIGTERM. */
    public void add(String name, ProcessHandle process) throws IOException {
        add(name, process, "TERM");
    }

    void add(String name, ProcessHandle process, String signal) throws IOException {
        Optional<Instant> started = process.info().startInstant();
        if (started.isEmpty()) return;
        PropertyFile.write(
                file(name),
                Map.of(
                        "pid", String.valueOf(process.pid()),
                        "started", String.valueOf(started.get().toEpochMilli()),
                        "signal", signal,
                        "command", process.info().command().orElse("")));
    }

    /** Ends the process, by force after twenty seconds, and forgets it. */
    public void end(String name) throws IOException {
        Optional<Entry> entry = entry(file(name));
        if (entry.isPresent()) end(entry.get());
        Files.deleteIfExists(file(name));
    }

    /** Ends all that is left of an earlier launcher, the youngest first. */
    public void endLeftovers() throws IOException {
        if (!Files.isDirectory(folder)) return;
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".process")).toList();
        }
        files.stream()
                .flatMap(file -> entry(file).stream())
                .sorted(Comparator.comparing(Entry::started).reversed())
                .forEach(Processes::end);
        for (Path file : files) Files.deleteIfExists(file);
    }

    private Path file(String name) {
        return folder.resolve(name + ".process");
    }

    /** Empty when that very process is gone. */
    private static Optional<Entry> entry(Path file) {
        try {
            Map<String, String> values = PropertyFile.read(file);
            if (values.isEmpty()) return Optional.empty();
            Instant started = Instant.ofEpochMilli(Long.parseLong(text(values, "started")));
            return ProcessHandle.of(Long.parseLong(text(values, "pid")))
                    .filter(process -> same(process, started) && alive(process))
                    .map(process -> new Entry(file, process, started, text(values, "signal")));
        } catch (IOException | NumberFormatException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The time of start is known to a hundredth of a second and moves a little when the clock is set. */
    private static boolean same(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(now -> Duration.between(now, started).abs().toMillis() < 1000)
                .orElse(false);
    }

    private static void end(Entry entry) {
        signal(entry.process(), entry.signal());
        if (gone(entry.process())) return;
        signal(entry.process(), "KILL");
        gone(entry.process());
    }

    /** With the command, because Java can send no other signal than TERM and KILL. */
    private static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-s", signal, String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(ProcessHandle process) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (alive(process) && System.nanoTime() < giveUp) Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !alive(process);
    }

    /** A dead process whose parent has not looked yet is dead. */
    private static boolean alive(ProcessHandle process) {
        try {
            String status = Texts.read(Path.of("/proc", String.valueOf(process.pid()), "status"));
            return process.isAlive() && !status.contains("State:\tZ");
        } catch (IOException gone) {
            return false;
        }
    }
}
