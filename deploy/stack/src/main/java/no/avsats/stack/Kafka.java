package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The broker, in a JVM of its own because Quarkus manages another version of Kafka's clients. */
final class Kafka {

    static final String NAME = "kafka";

    private final Child child;

    private Kafka(Child child) {
        this.child = child;
    }

    static Kafka start(Layout layout, int port, int controllerPort) throws IOException, InterruptedException {
        Path ready = layout.data().resolve("kafka.ready");
        Files.deleteIfExists(ready);
        List<String> command = List.of(
                Child.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                Built.kafkaClassPath(),
                "no.avsats.stack.KafkaBroker",
                layout.kafka().toString(),
                String.valueOf(port),
                String.valueOf(controllerPort),
                ready.toString());
        Child child = Child.start(NAME, command, Map.of(), layout);
        child.await(() -> Files.exists(ready));
        return new Kafka(child);
    }

    ProcessHandle process() {
        return child.handle();
    }
}
