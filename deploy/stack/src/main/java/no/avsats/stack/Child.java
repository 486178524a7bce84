package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** A process of our own in a session of its own, so that a Ctrl+C in the terminal reaches the launcher only. */
final class Child {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Layout layout)
            throws IOException {
        List<String> all = new ArrayList<>();
        if (Files.isExecutable(SETSID)) all.add(SETSID.toString());
        all.addAll(command);
        Path log = layout.log(name);
        var builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        layout.processes().add(name, process.toHandle());
        return new Child(name, process, log);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** @throws IOException with the end of its log when the process ends first or takes minutes */
    void await(Callable<Boolean> ready) throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(ready)) {
            if (!process.isAlive()) throw new IOException(name + " ended:\n" + Texts.end(log));
            if (System.nanoTime() > giveUp) throw new IOException(name + " is not ready:\n" + Texts.end(log));
            Thread.sleep(PAUSE);
        }
    }

    private static boolean holds(Callable<Boolean> ready) throws InterruptedException {
        try {
            return ready.call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception notYet) {
            return false;
        }
    }
}
