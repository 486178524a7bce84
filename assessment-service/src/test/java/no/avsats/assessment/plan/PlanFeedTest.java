package no.avsats.assessment.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.events.PlanAdopted.Planned;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("D-08")
class PlanFeedTest {

    private final String owner = Municipality.number();
    private final String school = Municipality.number();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aPlanComesFromTheStrategyServiceAsItWasOnTheWire() {
        send("""
                {"plan":"%s","organisation":"%s","owner":"%s","version":1,"kind":"ACTION_PLAN","title":"Plan","team":null,
                 "schoolYear":2026,"edition":1,"adoptedOn":"2026-09-01","strategy":null,"round":null,"new":true,
                 "measures":[{"measure":"%s","area":"content","goal":null,"start":"2026-09-01","due":"2026-12-01",
                 "status":"UNDER_WAY"}]}""".formatted(UUID.randomUUID(), school, owner, UUID.randomUUID()));
        await().atMost(Duration.ofSeconds(30)).until(() -> areas().equals(Set.of("content")));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> AdoptedPlan.schoolsThatAdopted(owner, UUID.randomUUID(), Plans.day(-2000))))
                .containsExactly(school);
    }

    @Test
    void onlyWhatIsUnderWayOrShouldBeIsActive() {
        Plans.adopted(owner, school, "content", MeasureStatus.UNDER_WAY);
        Plans.adopted(owner, school, "competence", MeasureStatus.NOT_STARTED);
        Plans.adopted(owner, school, "collaboration", MeasureStatus.DONE);
        Plans.adopted(owner, school, "infrastructure", MeasureStatus.ON_HOLD);
        Plans.adopted(owner, school, measure("follow-up", 30));
        assertThat(areas()).containsExactlyInAnyOrder("content", "competence");
    }

    @Test
    void theNewestWordOfAMeasureCounts() {
        var plan = Plans.edition(UUID.randomUUID(), owner, school, 1, measure("content", 0));
        Plans.take(plan);
        Plans.take(Plans.progressed(plan, 3, MeasureStatus.DONE));
        assertThat(areas()).isEmpty();
        Plans.take(Plans.progressed(plan, 2, MeasureStatus.UNDER_WAY));
        Plans.take(plan);
        assertThat(areas()).isEmpty();
        Plans.take(Plans.edition(plan.plan(), owner, school, 4, measure("competence", 0)));
        assertThat(areas()).containsExactly("competence");
    }

    @Test
    void aMeasureOfAnUntoldPlanIsRefused() {
        var untold = Plans.edition(UUID.randomUUID(), owner, school, 1, measure("content", 0));
        assertThatThrownBy(() -> Plans.take(Plans.progressed(untold, 2, MeasureStatus.DONE)))
                .hasStackTraceContaining("UnknownPlan");
    }

    private static Planned measure(String area, int start) {
        return new Planned(UUID.randomUUID(), area, null, Plans.day(start), Plans.day(90), MeasureStatus.NOT_STARTED);
    }

    private Set<String> areas() {
        return QuarkusTransaction.requiringNew().call(() -> AdoptedPlan.activeAreas(school, Plans.day(0)));
    }

    private void send(String event) {
        var message = new ProducerRecord<>("avsats.strategy", school, event);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", school,
                        "ce_source", "/strategy",
                        "ce_type", "no.avsats.strategy.PlanAdopted",
                        "ce_time", "2026-09-01T08:00:00Z")
                .forEach((header, value) -> message.headers().add(header, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
    }
}
