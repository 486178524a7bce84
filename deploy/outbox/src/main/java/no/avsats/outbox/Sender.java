package no.avsats.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends events as CloudEvents 1.0 in Kafka's binary mode. After a failure make a new one. */
class Sender implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String source;

    Sender(String broker, String source) {
        this.source = source;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.LINGER_MS_CONFIG, 5,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /**
     * @param acknowledged what the broker has, up to the first that failed; what it took behind that one goes again, or
     *     it would overtake
     */
    record Sent(List<Long> acknowledged, @Nullable Throwable failure) {
        void throwFailure() {
            if (failure != null) {
                throw new KafkaException(failure.getMessage(), failure);
            }
        }
    }

    Sent send(List<Unpublished> events) throws InterruptedException {
        var sends = new ArrayList<Future<RecordMetadata>>();
        for (var event : events) {
            var send = producer.send(record(event));
            sends.add(send);
            if (send.state() == Future.State.FAILED) {
                break; // no broker to be found: the others would each wait as long
            }
        }
        var acknowledged = new ArrayList<Long>();
        for (int i = 0; i < sends.size(); i++) {
            try {
                sends.get(i).get();
            } catch (ExecutionException e) {
                return new Sent(acknowledged, e.getCause());
            }
            acknowledged.add(events.get(i).id());
        }
        return new Sent(acknowledged, null);
    }

    private ProducerRecord<byte[], byte[]> record(Unpublished event) {
        var record = new ProducerRecord<>(
                event.topic(), event.key().getBytes(UTF_8), event.data().getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.event().toString(),
                        "ce_source", source,
                        "ce_type", event.type(),
                        "ce_subject", event.subject(),
                        "ce_time", event.occurredAt().toString(),
                        "ce_dataschema", Wire.schema(event.type()),
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
