package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.avsats.local.Upstream;
import no.avsats.local.demo.Demo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was acknowledged is kept, whatever dies. */
@Tag("E-05")
class SurvivalIT {

    /** Bekkeskaret skole. */
    private static final String SCHOOL = "NO:ORGNR:899990072";

    /** Kvernstua barnehage. */
    private static final String PRESCHOOL = "NO:ORGNR:899990102";

    private static final int TEACHERS = 15;

    @Test
    void aKilledServiceLosesNoAcknowledgedSubmissionAndCountsNoneTwice() throws Exception {
        var whole = Whole.running();
        var colleagues = new Colleagues(whole, SCHOOL);
        var round = colleagues.round();
        var keys = IntStream.range(0, TEACHERS)
                .mapToObj(number -> colleagues.fill(round, number))
                .toList();

        try (var senders = Executors.newFixedThreadPool(4)) {
            var sent = keys.stream()
                    .map(key -> senders.submit(() -> submit(colleagues, key)))
                    .toList();
            sent.getFirst().get();
            whole.services().kill(Upstream.ASSESSMENT);
            whole.services().start(Upstream.ASSESSMENT);
            for (var one : sent) {
                one.get();
            }
        }

        assertThat(keys)
                .allSatisfy(key -> assertThat(colleagues.isSubmitted(key)).isTrue());
        assertThat(whole.submitted(SCHOOL)).isEqualTo(TEACHERS);
        colleagues.close(round);
        awaitRelease(whole, SCHOOL, round);
    }

    @Test
    void aKilledBrokerDelaysAReleaseAndLosesNone() throws Exception {
        var whole = Whole.running();
        var colleagues = new Colleagues(whole, PRESCHOOL);
        var round = colleagues.round();
        var broker = whole.broker();

        broker.kill();
        colleagues.answer(6);
        colleagues.close(round);
        assertThat(state(whole, PRESCHOOL, round)).isEqualTo("NOT_RELEASED");
        broker.start();

        awaitRelease(whole, PRESCHOOL, round);
    }

    private static void awaitRelease(Whole whole, String school, UUID round) {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(state(whole, school, round)).isEqualTo("NOT_SHARED"));
    }

    /** As a phone does that gets no answer: the same again until there is one. */
    private static void submit(Colleagues colleagues, String key) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> colleagues.submit(key) == 200);
    }

    /** What the office is told about the school's figures. */
    private static String state(Whole whole, String school, UUID round) {
        return Colleagues.request(whole)
                .auth()
                .oauth2(whole.tokens().of("office@" + Demo.OWNER))
                .get("/reporting/v1/owners/{owner}/rounds/{round}/standing", Demo.OWNER, round)
                .jsonPath()
                .getString("units.find { it.schools.contains('" + school + "') }.state");
    }
}
