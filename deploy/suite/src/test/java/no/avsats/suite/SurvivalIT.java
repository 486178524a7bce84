package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.avsats.local.Upstream;
import no.avsats.local.demo.Demo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was acknowledged is kept, whatever dies. */
@Tag("E-05")
class SurvivalIT {

    private static final String SCHOOL = "NO:ORGNR:899990072";
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
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(states(whole, round.toString())).contains("NOT_SHARED"));
    }

    /** As a phone does that gets no answer: the same again until there is one. */
    private static void submit(Colleagues colleagues, String key) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> colleagues.submit(key) == 200);
    }

    private static List<String> states(Whole whole, String round) {
        return Colleagues.request(whole)
                .auth()
                .oauth2(whole.tokens().of("office@" + Demo.OWNER))
                .get("/reporting/v1/owners/{owner}/rounds/{round}/standing", Demo.OWNER, round)
                .jsonPath()
                .getList("units.findAll { it.schools.contains('" + SCHOOL + "') }.state");
    }
}
