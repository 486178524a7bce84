package no.avsats.weather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topic as somebody else sees it who shares no code with us. */
@ApplicationScoped
public class Topic {

    /** A record as it was on the wire. */
    public record OnTheWire(String key, Map<String, String> headers, String data) {}

    private final Map<String, Object> broker;
    private final KafkaProducer<String, String> producer;

    Topic(@ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.broker = Map.of("bootstrap.servers", broker);
        this.producer = new KafkaProducer<>(this.broker, new StringSerializer(), new StringSerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** Sends any record, good or broken. */
    public void send(String key, Map<String, String> headers, String data) throws Exception {
        var record = new ProducerRecord<>(WeatherEvent.TOPIC, key, data);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record).get(10, SECONDS);
    }

    /** Waits until as many such records are there, from the start of the topic. */
    public List<OnTheWire> await(int count, Predicate<OnTheWire> which) {
        var found = new ArrayList<OnTheWire>();
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(WeatherEvent.TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> found.add(onTheWire(record)));
                return found.stream().filter(which).count() >= count;
            });
        }
        return found.stream().filter(which).toList();
    }

    private static OnTheWire onTheWire(ConsumerRecord<String, String> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new OnTheWire(record.key(), headers, record.value());
    }
}
