package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;

/** One KRaft broker with our topics. Runs in a JVM of its own. */
public final class KafkaBroker {

    /** Compacted: the last state of each organisation. Kept for good: what has happened in assessments and plans. */
    private static final List<NewTopic> TOPICS = List.of(
            topic("avsats.identity", Map.of("cleanup.policy", "compact")),
            topic("avsats.assessment", Map.of("retention.ms", "-1", "retention.bytes", "-1")),
            topic("avsats.strategy", Map.of("retention.ms", "-1", "retention.bytes", "-1")));

    private KafkaBroker() {}

    /** Arguments: data folder, port, controller's port, file to write when ready. */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        var properties = properties(data, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        format(data, properties);
        var broker = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        broker.startup();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::shutdown));
        createTopics(properties.getProperty("advertised.listeners").substring("PLAINTEXT://".length()));
        endWithTheLauncher();
        Files.writeString(Path.of(args[3]), "ready");
        broker.awaitShutdown();
    }

    private static void endWithTheLauncher() {
        ProcessHandle.current().parent().ifPresent(launcher -> launcher.onExit().thenRun(() -> System.exit(0)));
    }

    private static Properties properties(Path data, int port, int controllerPort) {
        String listener = "PLAINTEXT://127.0.0.1:" + port;
        var properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("listeners", listener + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", listener),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", data.toString()),
                Map.entry("num.partitions", "1"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("min.insync.replicas", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "3"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("auto.create.topics.enable", "true"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "2"),
                Map.entry("log.cleaner.dedupe.buffer.size", "4194304")));
        return properties;
    }

    /** The controller's port may change between starts; with static voters it is nowhere in the data. */
    private static void format(Path data, Properties properties) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) return;
        Files.createDirectories(data);
        Path file = data.resolveSibling("kafka.properties");
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(format, System.out) != 0) throw new IOException("formatting " + data + " failed");
    }

    private static void createTopics(String servers) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            for (NewTopic topic : TOPICS) create(admin, topic);
        }
    }

    private static void create(Admin admin, NewTopic topic) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) throw e;
        }
    }

    private static NewTopic topic(String name, Map<String, String> config) {
        return new NewTopic(name, 1, (short) 1).configs(config);
    }
}
