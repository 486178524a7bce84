package no.avsats.strategy.advice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.avsats.strategy.StrategyStack;
import no.avsats.strategy.directory.Schools;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
@Tag("E-07")
class AssessmentFeedTest {

    @Inject
    EntityManager database;

    private final UUID round = UUID.randomUUID();
    private final String owner = Schools.number();
    private final String school = Schools.number();
    private final String neighbour = Schools.number();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aReleaseTwiceProposesOnce() {
        announce(1, "Digitalt innhold");
        release(school, 1, List.of(school), "content-2");
        release(school, 1, List.of(school), "content-2");
        release(neighbour, 1, List.of(neighbour), "content-3");
        awaitResult(neighbour);
        var result = awaitResult(school);
        assertThat(result.proposals()).extracting(Proposal::measure).containsExactly("content-2");
        assertThat(result.areas()).extracting(area -> area.name().in("en")).containsExactly("Digitalt innhold");
    }

    @Test
    @Tag("E-08")
    void aReleaseTellsWhatToDoAndWhatATeacherSpends() {
        release(school, 1, List.of(school), "content-2", """
                ,"body":{"nb":"Sett av tid."},"sign":{"nb":"Alle deler."},"minutes":100""");
        var proposal = awaitResult(school).proposals().getFirst();
        assertThat(proposal.body().in("nb")).isEqualTo("Sett av tid.");
        assertThat(proposal.sign().in("en")).isEqualTo("Alle deler.");
        assertThat(proposal.hoursPerTeacher()).hasValue(new BigDecimal("1.7"));
    }

    @Test
    void aReleaseFromBeforeThatWasToldIsReadAsWell() {
        release(school, 1, List.of(school), "content-2");
        var proposal = awaitResult(school).proposals().getFirst();
        assertThat(proposal.body().in("nb")).isEmpty();
        assertThat(proposal.hoursPerTeacher()).isEmpty();
    }

    /** As this service stored it before results told so much. */
    @Test
    void adviceFromBeforeThatWasStoredIsReadAsWell() {
        release(school, 1, List.of(school), "content-2");
        awaitResult(school);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery("""
                        update school_advice set advice = (select jsonb_agg(each - 'body' - 'sign' - 'minutes')
                        from jsonb_array_elements(advice) each) where school = ?1""").setParameter(1, school).executeUpdate());
        assertThat(awaitResult(school).proposals().getFirst().sign().in("nb")).isEmpty();
    }

    @Test
    void anOlderReleaseChangesNothing() {
        release(school, 5, List.of(school), "content-4");
        release(school, 4, List.of(school), "content-1");
        release(neighbour, 1, List.of(neighbour), "content-3");
        awaitResult(neighbour);
        assertThat(awaitResult(school).proposals())
                .extracting(Proposal::measure)
                .containsExactly("content-4");
    }

    @Test
    @Tag("E-08")
    void aPoolsReleaseIsForAllItsSchoolsBesideTheirOwn() {
        release("AVSATS:POOL:" + UUID.randomUUID(), 1, List.of(school, neighbour), "content-2");
        release(school, 1, List.of(school), "content-1");
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        result(school).filter(it -> it.proposals().size() == 2).isPresent());
        assertThat(awaitResult(school).proposals())
                .extracting(Proposal::measure)
                .containsExactly("content-1", "content-2");
        assertThat(awaitResult(neighbour).proposals())
                .extracting(Proposal::measure)
                .containsExactly("content-2");
    }

    @Test
    @Tag("D-07")
    void aRoundTellsWhatMeasuresShouldMove() {
        announce(1, "Digitalt innhold");
        awaitAreas(area -> area.indicators().isEmpty());
        announce(2, "Digitalt innhold", """
                ,"indicators":[{"id":"selection","area":"content","name":{"nb":"Valg av læremidler"}},
                 {"id":"purpose","area":"competence","name":{"nb":"Valg av arbeidsmåte"}}]""");
        awaitAreas(area ->
                area.indicators().stream().map(Area.Indicator::id).toList().equals(List.of("selection")));
    }

    private void awaitAreas(Predicate<Area> what) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var areas = QuarkusTransaction.requiringNew().call(() -> Area.ofOwner(owner));
            return areas.size() == 1 && what.test(areas.getFirst());
        });
    }

    private Result awaitResult(String of) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> result(of), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Result> result(String of) {
        return QuarkusTransaction.requiringNew().call(() -> Result.newest(of));
    }

    /** From before indicators were told. */
    private void announce(int version, String name) {
        announce(version, name, "");
    }

    private void announce(int version, String name, String more) {
        send("RoundAnnounced", """
                {"round":"%s","owner":"%s","version":%d,"title":"Våren","framework":"five-areas/1",
                 "areas":[{"id":"content","name":{"nb":"%s"}}],"roles":["teacher"],"opensOn":"2026-03-01",
                 "closesOn":"2026-04-01","waves":[]%s}""".formatted(round, owner, version, name, more));
    }

    private void release(String unit, int version, List<String> schools, String measure) {
        release(unit, version, schools, measure, "");
    }

    /** As assessment writes it, with a field that this version does not know. */
    private void release(String unit, int version, List<String> schools, String measure, String more) {
        send("AssessmentReleased", """
                {"release":"%s","round":"%s","owner":"%s","unit":"%s","version":%d,"name":null,"schools":["%s"],
                 "releasedAt":"2026-04-01T10:00:00Z","officeFrom":"2026-04-15","cells":[],"new":true,
                 "advice":[{"measure":"%s","role":"teacher","area":"content","fromLevel":2,"title":{"nb":"Vis"},
                 "reason":{"nb":"Fordi"}%s}]}""".formatted(
                        UUID.randomUUID(), round, owner, unit, version, String.join("\",\"", schools), measure, more));
    }

    /** All under one key, so that they arrive in order. */
    private void send(String type, String event) {
        var message = new ProducerRecord<>("avsats.assessment", owner, event);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/assessment",
                        "ce_type", "no.avsats.assessment." + type,
                        "ce_time", "2026-04-01T10:00:00Z")
                .forEach((header, value) -> message.headers().add(header, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
    }
}
