package no.avsats.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the assessment service has sent, as it lies at the broker. */
record TopicSystem(String broker) {

    private static final String TOPIC = "avsats.assessment";

    /** CloudEvents ids of a type and key, in the order in which they lie there. */
    List<String> ids(String type, String key) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            var ends = consumer.endOffsets(partitions);
            var ids = new ArrayList<String>();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key()) && type.equals(header(record, "ce_type"))) {
                        ids.add(header(record, "ce_id"));
                    }
                }
            }
            return ids;
        }
    }

    /** Partition and the offset of what comes next there, such as {@code 0:17}; sorted. */
    List<String> ends() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer)).entrySet().stream()
                    .map(end -> end.getKey().partition() + ":" + end.getValue())
                    .sorted()
                    .toList();
        }
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(TOPIC).stream()
                .map(each -> new TopicPartition(TOPIC, each.partition()))
                .toList();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
