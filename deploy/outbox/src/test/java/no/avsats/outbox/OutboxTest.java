package no.avsats.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.avsats.weather.Rain;
import no.avsats.weather.RainFell;
import no.avsats.weather.Topic;
import no.avsats.weather.WeatherStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeatherStack.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Inject
    OutboxSettings settings;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    Rain rain;

    @Inject
    Topic topic;

    @Test
    @Tag("I-4")
    void anEventLeavesOnlyWhenItsTransactionCommits() {
        rain.tellAndRegret("Regret", 1);
        rain.tell("Regret", 2);

        assertThat(topic.await(1, event -> event.key().equals("Regret")))
                .singleElement()
                .satisfies(event -> assertThat(event.data()).contains("\"millimetres\":2"));
    }

    @Test
    @Tag("I-4")
    void anEventCannotBeToldOutsideATransaction() {
        assertThatThrownBy(() -> outbox.add("Nowhere", "Nowhere", Rain.fell("Nowhere", 1)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void anEventIsACloudEvent() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(
                        "Cloud", "autumn", new RainFell("Cloud", 7, 12, Instant.parse("2026-10-01T06:00:00Z"), null)));

        var event = topic.await(1, each -> each.key().equals("Cloud")).getFirst();
        assertThat(event.data())
                .isEqualTo(
                        "{\"place\":\"Cloud\",\"version\":7,\"millimetres\":12,\"at\":\"2026-10-01T06:00:00Z\",\"measuredBy\":null}");
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/weather")
                .containsEntry("ce_type", "no.avsats.weather.RainFell")
                .containsEntry("ce_subject", "autumn")
                .containsEntry("ce_dataschema", "urn:avsats:weather:RainFell")
                .containsEntry("content-type", "application/json")
                .hasSize(8);
        assertThat(UUID.fromString(event.headers().get("ce_id"))).isNotNull();
        assertThat(Instant.parse(event.headers().get("ce_time"))).isBefore(Instant.now());
    }

    @Test
    void theEventsOfAKeyStayInOrder() {
        IntStream.range(0, 500).forEach(i -> rain.tell(i % 2 == 0 ? "Even" : "Odd", i));

        assertThat(topic.await(250, event -> event.key().equals("Odd")))
                .extracting(event ->
                        Wire.JSON.readTree(event.data()).get("millimetres").intValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).filter(i -> i % 2 == 1).boxed().toList());
    }

    @Test
    @Tag("F-31")
    void anEventThatWasSentButNotMarkedGoesAgainWithTheSameId() {
        rain.tell("Twice", 1);
        topic.await(1, event -> event.key().equals("Twice"));
        await().until(() ->
                rain.number("select count(*) from outbox where key = 'Twice' and published_at is null") == 0);

        rain.change("update outbox set published_at = null where key = 'Twice'");

        assertThat(topic.await(2, event -> event.key().equals("Twice")))
                .extracting(event -> event.headers().get("ce_id"))
                .hasSize(2)
                .containsOnly(topic.await(1, event -> event.key().equals("Twice"))
                        .getFirst()
                        .headers()
                        .get("ce_id"));
    }

    @Test
    @Tag("I-10")
    void whatTheBrokerWouldNotTakeIsRefusedAtOnce() {
        var novel = new RainFell("Long", 1, 1, Instant.now(), "x".repeat(900_000));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.add("Long", "Long", novel)))
                .isInstanceOf(EventNotKept.class);
    }

    @Test
    @Tag("F-36")
    void ofTwoReplicasOneSends() throws Exception {
        var replica = new Relay(database, settings, broker, "weather");
        replica.start(new StartupEvent());
        IntStream.range(0, 50).forEach(i -> {
            rain.tell("Replicas", i);
            replica.wake();
        });

        await().until(() -> rain.number("select count(*) from outbox where published_at is null") == 0);
        replica.stop(new ShutdownEvent());
        assertThat(topic.await(50, event -> event.key().equals("Replicas"))).hasSize(50);
    }
}
