package no.avsats.strategy.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.avsats.caller.Place;
import no.avsats.strategy.StrategyStack;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
@Tag("C-07")
class OrganisationFeedTest {

    private final String owner = Schools.number();
    private final String school = Schools.number();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void theSameEventTwiceIsOneOrganisation() {
        send(1, "Trinnberget skole", 12);
        send(1, "Trinnberget skole", 12);
        send(2, "Trinnberget skole og SFO", 14);
        awaitName("Trinnberget skole og SFO");
        assertThat(headcount()).isEqualTo(14);
    }

    @Test
    void anOlderSnapshotChangesNothing() {
        send(5, "Ny", 14);
        awaitName("Ny");
        send(4, "Gammel", 9);
        send(6, "Nyest", 15);
        awaitName("Nyest");
        assertThat(headcount()).isEqualTo(15);
    }

    @Test
    void aSchoolStandsBelowItsOwner() {
        send(1, "Trinnberget skole", 12);
        awaitName("Trinnberget skole");
        Optional<Place> place = QuarkusTransaction.requiringNew()
                .call(() -> Organisation.find(school).map(Organisation::place));
        assertThat(place).hasValueSatisfying(found -> {
            assertThat(found.owner()).isEqualTo(owner);
            assertThat(found.ancestors()).containsExactly(owner);
        });
    }

    private void awaitName(String name) {
        await().atMost(Duration.ofSeconds(30)).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> Organisation.nameOf(school))
                .equals(name));
    }

    private int headcount() {
        return QuarkusTransaction.requiringNew().call(() -> Organisation.headcount(school, "teacher"));
    }

    /** As identity writes it, with a field that this version does not know. */
    private void send(int version, String name, int teachers) {
        var event = """
                {"organisation":"%s","version":%d,"owner":"%s","parent":"%s","kind":"SCHOOL","name":"%s",
                 "externalIds":[{"scheme":"NO:NSR","value":"1"}],"validFrom":null,"validTo":null,
                 "headcount":{"teacher":%d},"new":true}""".formatted(school, version, owner, owner, name, teachers);
        var message = new ProducerRecord<>("avsats.identity", school, event);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", school + version,
                        "ce_source", "/identity",
                        "ce_type", "no.avsats.identity.OrganisationChanged",
                        "ce_time", "2026-03-01T08:00:00Z")
                .forEach((header, value) -> message.headers().add(header, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
    }
}
