package no.avsats.suite;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.avsats.stack.Addresses;

/** The stack's Kafka broker as a process that a test may kill and bring back with the command line that it had. */
final class BrokerSystem {

    private static final String MAIN = "no.avsats.stack.KafkaBroker";

    private final ProcessHandle process;
    private final List<String> command;

    BrokerSystem(Addresses stack) {
        var port = stack.kafka().substring(stack.kafka().lastIndexOf(':') + 1);
        process = ProcessHandle.allProcesses()
                .filter(each ->
                        commandLine(each).contains(MAIN) && commandLine(each).contains(port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No broker listens at " + stack.kafka()));
        command = commandLine(process);
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Returns when the broker has said that it is ready. */
    void start() throws IOException, InterruptedException {
        var ready = Path.of(command.getLast());
        Files.deleteIfExists(ready);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        while (!Files.exists(ready)) {
            Thread.sleep(100);
        }
    }

    /** The Java API leaves out arguments of long command lines. */
    private static List<String> commandLine(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
