package no.avsats.assessment.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a leader sees when the mail server is ill, on real sockets. */
@AssessmentStack
@TestProfile(SendingTest.RealMail.class)
@Tag("E-05")
class SendingTest {

    private static final String KIT = "/assessment/schools/{school}/rounds/{round}/invitation";
    private static final Pattern LETTER = Pattern.compile("name=\"letter\" value=\"([0-9a-f-]{36})\"");
    private static final String LIST = "alle@skolen.example";

    /** Letters leave the service, to a port where nobody listens until a test does. */
    public static class RealMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.mock", "false",
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", String.valueOf(freePort()),
                    "quarkus.mailer.start-tls", "DISABLED",
                    "quarkus.mailer.timeout", "2s");
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    Tokens tokens;

    @Inject
    Posting posting;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private String school;
    private String round;
    private Browser leader;
    private String letter;

    @BeforeEach
    void anOpenForm() {
        var vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
        round = vardefjord.openRound(school);
        leader = Browser.of(vardefjord.asLeader(school));
        letter = letterOn(leader.get(KIT, school, round));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, E-posten ble ikke sendt. E-posttjeneren tar ikke imot.",
        "en, The e-mail was not sent. The mail server does not take it.",
        "nn, E-posten blei ikkje send. E-posttenaren tek ikkje imot.",
        "sv, E-postmeddelandet skickades inte. E-postservern tar inte emot det."
    })
    void aServerThatRefusesIsSaidAndNothingTypedIsLost(String language, String said) {
        leader.get(KIT + "?language=" + language, school, round);
        var refused = send();
        refused.then().statusCode(502);
        assertThat(Browser.keep("invitation-refused-" + language, refused))
                .contains(
                        said,
                        "value=\"" + LIST + "\"",
                        "name=\"text\" value=\"nn\"",
                        "Vi veit ikkje kven som har svart");
        assertThat(letterOn(refused)).isEqualTo(letter);
    }

    @Test
    void whatWasRefusedIsSentOnceWhenItIsTriedAgain() {
        send().then().statusCode(502);
        try (var server = MailServer.taking(port)) {
            assertThat(Browser.path(send())).endsWith("/invitation?text=nn&sent=yes");
            assertThat(server.letters()).singleElement().asString().contains("To: " + LIST, letter);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nb, E-posttjeneren svarte ikke. Kanskje ble e-posten ikke sendt.",
        "en, The mail server did not answer. The e-mail may not have been sent.",
        "nn, E-posttenaren svara ikkje. Kanskje blei e-posten ikkje send.",
        "sv, E-postservern svarade inte. Kanske skickades inte e-postmeddelandet."
    })
    void aServerThatSaysNothingIsSaidInTime(String language, String said) {
        leader.get(KIT + "?language=" + language, school, round);
        try (var _ = MailServer.silent(port)) {
            var silence = send();
            silence.then().statusCode(504);
            assertThat(silence.time()).isLessThan(10_000);
            assertThat(Browser.keep("invitation-silent-" + language, silence))
                    .contains(said, "value=\"" + LIST + "\"", "name=\"text\" value=\"nn\"");
            assertThat(letterOn(silence)).isEqualTo(letter);
        }
    }

    @Test
    void afterASilenceItCanBeTriedAgain() {
        try (var _ = MailServer.silent(port)) {
            send().then().statusCode(504);
        }
        try (var server = MailServer.taking(port)) {
            send().then().statusCode(303);
            assertThat(server.letters()).hasSize(1);
        }
    }

    @Test
    void whatASilentServerTakesLateIsNotSentAgain() {
        try (var server = MailServer.silent(port)) {
            send().then().statusCode(504);
            server.wake();
            await().until(() -> posting.isSent(UUID.fromString(letter)));
            send().then().statusCode(303);
            assertThat(server.letters()).hasSize(1);
        }
    }

    @Test
    void whatHangsMayBeTriedAgainUnderTheSameIdentity() {
        try (var server = MailServer.silent(port)) {
            send().then().statusCode(504);
            send().then().statusCode(504);
            server.wake();
            await().until(() -> server.letters().size() == 2);
            assertThat(server.letters())
                    .allSatisfy(sent -> assertThat(sent).contains("Message-ID: <" + letter + "@avsats>"));
        }
    }

    @Test
    void aButtonPressedTwiceSendsOnce() {
        try (var server = MailServer.silent(port)) {
            var first = CompletableFuture.supplyAsync(this::send);
            await().until(() -> server.connections() == 1);
            var second = send();
            second.then().statusCode(409);
            assertThat(second.asString()).contains("E-posten er allerede på vei", "value=\"" + LIST + "\"");
            server.wake();
            first.join().then().statusCode(303);
            send().then().statusCode(303);
            assertThat(server.letters()).hasSize(1);
            assertThat(letterOn(leader.get(KIT, school, round))).isNotEqualTo(letter);
        }
    }

    private Response send() {
        return leader.post(Map.of("address", LIST, "text", "nn", "letter", letter), KIT, school, round);
    }

    private static String letterOn(Response page) {
        var found = LETTER.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
