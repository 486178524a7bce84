package no.avsats.suite;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.avsats.stack.Addresses;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The stack's Kafka broker as a process that a test may kill and bring back with the command line that it had. */
final class BrokerSystem {

    private static final String MAIN = "no.avsats.stack.KafkaBroker";

    private final String address;
    private final ProcessHandle process;
    private final List<String> command;

    BrokerSystem(Addresses stack) {
        address = stack.kafka();
        var port = stack.kafka().substring(stack.kafka().lastIndexOf(':') + 1);
        process = ProcessHandle.allProcesses()
                .filter(each ->
                        commandLine(each).contains(MAIN) && commandLine(each).contains(port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No broker listens at " + stack.kafka()));
        command = commandLine(process);
    }

    /** Puts a record on a topic past all services; returns when the broker has it. */
    void send(String topic, String data) {
        var settings = Map.<String, Object>of("bootstrap.servers", address);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "nobody", data)).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
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
