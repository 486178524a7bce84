package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
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

    /** Almemoen skole. */
    private static final String PRIMARY_SCHOOL = "NO:ORGNR:899990188";

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

    @Test
    void aReleaseThatWasSentTwiceIsCountedOnce() throws Exception {
        var whole = Whole.running();
        var colleagues = new Colleagues(whole, PRIMARY_SCHOOL);
        var round = colleagues.round();
        colleagues.answer(6);

        Figures once;
        try (var _ = new HeldMark(whole.database("assessment"), PRIMARY_SCHOOL)) {
            colleagues.close(round);
            awaitRelease(whole, PRIMARY_SCHOOL, round);
            once = Figures.of(whole, PRIMARY_SCHOOL, round);
            assertThat(HeldMark.marked(whole.database("assessment"), PRIMARY_SCHOOL))
                    .isEmpty();
            whole.services().kill(Upstream.ASSESSMENT);
        }
        whole.services().start(Upstream.ASSESSMENT);

        var release = awaitMarked(whole, PRIMARY_SCHOOL);
        assertThat(whole.topic().ids(HeldMark.TYPE, PRIMARY_SCHOOL)).containsExactly(release, release);
        assertThat(Figures.of(whole, PRIMARY_SCHOOL, round)).isEqualTo(once);
        colleagues.share(round);
        awaitState(whole, PRIMARY_SCHOOL, round, "SHOWN");
    }

    /** @return the CloudEvents id of the school's release */
    private static String awaitMarked(Whole whole, String school) {
        return await().atMost(Duration.ofSeconds(90))
                .until(() -> HeldMark.marked(whole.database("assessment"), school), marked -> !marked.isEmpty())
                .getFirst();
    }

    private static void awaitRelease(Whole whole, String school, UUID round) {
        awaitState(whole, school, round, "NOT_SHARED");
    }

    private static void awaitState(Whole whole, String school, UUID round, String state) {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(state(whole, school, round)).isEqualTo(state));
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
        return standing(whole, round)
                .jsonPath()
                .getString("units.find { it.schools.contains('" + school + "') }.state");
    }

    private static Response standing(Whole whole, UUID round) {
        return Colleagues.request(whole)
                .auth()
                .oauth2(whole.tokens().of("office@" + Demo.OWNER))
                .get("/reporting/v1/owners/{owner}/rounds/{round}/standing", Demo.OWNER, round);
    }

    /**
     * What reporting has made of everything that was sent.
     *
     * @param told to the office, as JSON
     * @param release row of the school's release
     * @param cells rows of its figures
     * @param deadLetters why something was not taken
     */
    private record Figures(String told, List<String> release, List<String> cells, List<String> deadLetters) {

        static Figures of(Whole whole, String school, UUID round) throws SQLException {
            var reporting = whole.database("reporting");
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(positions(reporting))
                    .isEqualTo(whole.topic().ends()));
            return new Figures(
                    standing(whole, round).asString(),
                    reporting.rows("select one::text from release one where unit = ?", school),
                    reporting.rows("select one::text from cell one where unit = ? order by id", school),
                    reporting.rows("select reason from dead_letter order by id"));
        }

        private static List<String> positions(DatabaseSystem reporting) throws SQLException {
            return reporting.rows("select partition || ':' || next_offset from feed_position where feed = 'assessment'"
                    + " order by 1");
        }
    }
}
