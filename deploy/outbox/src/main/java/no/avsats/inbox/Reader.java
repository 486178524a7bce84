package no.avsats.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import no.avsats.outbox.Wire;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** Reads one feed's topic from the stored position on. Whatever goes wrong, it waits and starts from there again. */
class Reader {

    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final Duration POLL = Duration.ofMillis(200); // a stop waits as long
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String feed;
    private final String topic;
    private final Inbox inbox;
    private final Map<String, Object> settings;
    private final Thread thread;
    private volatile boolean stopped;
    private boolean waiting;

    Reader(Feed<?> feed, Inbox inbox, String broker) {
        this.feed = feed.name();
        this.topic = Wire.topic(feed.events());
        this.inbox = inbox;
        this.settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000);
        this.thread = Thread.ofPlatform().name("feed " + feed.name()).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void stop() throws InterruptedException {
        stopped = true; // no interrupt: a projection ends as it began
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        while (!stopped) {
            try {
                read();
            } catch (Throwable e) {
                waitFor(e); // an Error as well: a feed that ended silently would be worse than one that repeats
            }
        }
    }

    private void read() {
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var positions = seek(consumer);
            while (!stopped) {
                var records = consumer.poll(POLL);
                for (var position : positions) {
                    for (var record : records.records(position.topicPartition())) {
                        inbox.take(position, Message.of(record));
                    }
                }
                sayBack();
            }
        }
    }

    private void sayBack() {
        if (waiting) {
            LOG.infof("Feed %s reads again", feed);
        }
        waiting = false;
    }

    private List<Position> seek(KafkaConsumer<?, ?> consumer) {
        var positions = positions();
        consumer.assign(positions.stream().map(Position::topicPartition).toList());
        positions.forEach(position -> consumer.seek(position.topicPartition(), inbox.next(position)));
        return positions;
    }

    private List<Position> positions() {
        try (var admin = Admin.create(settings)) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .flatMap(this::positions)
                    .toList();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private Stream<Position> positions(TopicDescription description) {
        var id = description.topicId();
        var topicId = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
        return description.partitions().stream()
                .map(partition -> new Position(feed, topic, partition.partition(), topicId));
    }

    private void waitFor(Throwable failure) {
        if (!waiting && !stopped) {
            LOG.warnf("Feed %s waits until this is over: %s", feed, Failure.reason(failure));
        }
        waiting = true;
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
