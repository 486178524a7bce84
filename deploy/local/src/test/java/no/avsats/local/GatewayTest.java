package no.avsats.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static EchoService identity;
    private static EchoService assessment;
    private static EchoService keycloak;
    private static Gateway gateway;
    private static RawClient raw;

    @BeforeAll
    static void start() throws Exception {
        identity = new EchoService("identity", 0);
        assessment = new EchoService("assessment", 0);
        keycloak = new EchoService("keycloak", 0);
        gateway = Gateway.start(freePort());
        gateway.send(Upstream.IDENTITY, identity.port());
        gateway.send(Upstream.ASSESSMENT, assessment.port());
        gateway.send(Upstream.KEYCLOAK, keycloak.port());
        gateway.send(Upstream.REPORTING, freePort());
        raw = new RawClient(gateway.origin().getPort());
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
        identity.close();
        assessment.close();
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, identity",
        "/?lang=sv, identity",
        "/identity, identity",
        "/identity/start?a=1&b=%2F.., identity",
        "/identity/organisations/NO%3AORGNR%3A987654325, identity",
        "/look/look.css, identity",
        "/assessment/v1/rounds, assessment",
        "/ballot/, assessment",
        "/trust, assessment",
        "/auth/realms/avsats/protocol/openid-connect/auth, keycloak",
        "/auth/realms/master-school/x, keycloak"
    })
    void everyPathHasItsService(String target, String service) throws Exception {
        assertThat(get(target).body()).startsWith(service + " GET " + target + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q",
                "/%71/health",
                "/auth/admin",
                "/auth/admin/realms",
                "/auth/%61dmin/realms",
                "/auth/realms/master",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/m%61ster/x",
                "/auth/metrics",
                "/auth/health/ready",
                "/identity/internal/log-ins",
                "/identity/internal",
                "/identityx",
                "/metrics",
                "/favicon.ico"
            })
    void whatIsNotRoutedLooksLikeAnyMissingPage(String target) throws Exception {
        var missing = raw.get("/there-is-no-such-page");
        var answer = raw.get(target);
        assertThat(answer).isEqualTo(missing);
        assertThat(answer.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assessment;a/v1/x",
                "/assessment/..%2fidentity",
                "/assessment/../auth/admin",
                "/assessment/%2e%2E/x",
                "/auth/./admin/",
                "/auth/.",
                "/auth//admin",
                "//evil.example/",
                "/auth%2Fadmin",
                "/auth%5cadmin",
                "/auth\\admin",
                "/auth%3Badmin",
                "/identity/%0",
                "/identity/%zz",
                "/identity/%00",
                "/identity/\u0001x",
                "/identity/å",
                "/identity#x",
                "http://localhost/identity",
                "*"
            })
    void aPathThatTwoProgramsReadDifferentlyIsRefused(String target) throws Exception {
        assertThat(raw.get(target).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1:{port}", "localhost", "localhost:1", "LOCALHOST:{port}", ""})
    void anotherAuthorityIsRefused(String host) throws Exception {
        String sent = host.replace("{port}", "" + raw.port());
        var answer = raw.send("GET /identity HTTP/1.1\nHost: " + sent);
        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.body()).contains("http://localhost:" + raw.port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: localhost:{port}\nHost: evil.example"})
    void exactlyOneHostIsNeeded(String headers) throws Exception {
        String sent = headers.replace("{port}", "" + raw.port());
        assertThat(raw.send("GET /identity HTTP/1.1\n" + sent).status()).isEqualTo(400);
    }

    @Test
    void theServiceSeesThePublicAuthorityAndNobodysAddress() throws Exception {
        var answer = raw.send("""
                GET /identity HTTP/1.1
                Host: localhost:%d
                X-Forwarded-For: 10.0.0.1
                X-Forwarded-Host: evil.example
                X-Forwarded-Proto: https
                x-forwarded-prefix: /x
                Forwarded: host=evil.example
                X-Real-IP: 10.0.0.1
                Authorization: Bearer t
                Cookie: q_session=s
                """.formatted(raw.port()));
        assertThat(answer.body())
                .contains("\nhost: localhost:" + raw.port())
                .contains("\nauthorization: bearer t", "\ncookie: q_session=s")
                .doesNotContain("forwarded", "real-ip", "evil", "10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ballot", "/ballot/form", "/b%61llot/form"})
    void aBallotRequestSaysNothingAboutThePerson(String target) throws Exception {
        var answer = raw.post("""
                POST %s HTTP/1.1
                Host: localhost:%d
                Authorization: Bearer t
                Cookie: q_session=s; ballot_key=k; KEYCLOAK_SESSION=x; avsats-language=en
                Cookie: acting=NO
                traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                tracestate: a=b
                baggage: user=1
                X-Request-Id: 7
                X-Forwarded-For: 10.0.0.1
                User-Agent: Rare/1.0
                Referer: http://localhost/assessment/somebody
                Accept-Language: nn
                HX-Request: true
                Sec-Fetch-Site: same-origin
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 3
                """.formatted(target, raw.port()), "a=b");
        assertThat(answer.body())
                .contains(
                        "cookie: ballot_key=k; avsats-language=en\n",
                        "accept-language: nn",
                        "hx-request: true",
                        "same-origin",
                        "3 bytes")
                .doesNotContain("session", "acting", "bearer", "trace", "baggage", "10.0.0.1", "rare", "somebody")
                .doesNotContain("x-request-id");
    }

    @Test
    void aBallotCookieGoesToTheBallotOnlyAndNoOtherComesFromThere() throws Exception {
        String cookies = "cookie=ballot_key%3Dk%3BPath%3D/ballot&cookie=ballot_b%3Dk%3BPath%3D/&cookie=other%3D1";
        assertThat(get("/ballot/x?" + cookies).headers().allValues("Set-Cookie"))
                .containsExactly("ballot_key=k;Path=/ballot");
        assertThat(get("/identity/x?" + cookies).headers().allValues("Set-Cookie"))
                .containsExactlyInAnyOrder("ballot_key=k;Path=/ballot", "other=1");
    }

    @Test
    void aServiceThatIsDownIsSaidInAFriendlyPage() throws Exception {
        var answer = get("/reporting/standing");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("<html lang=\"nb\">", "Prøv igjen");
    }

    @Test
    void aServiceThatIsDownIsAProblemToMachines() throws Exception {
        var answer = get("/reporting/v1/standing");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":503", "\"code\":\"service-not-available\"");
    }

    @Test
    void aServiceThatDiesBeforeItAnswersIsDown() throws Exception {
        assertThat(get("/identity/dies").statusCode()).isEqualTo(503);
    }

    @Test
    void aServiceThatIsBackIsUsedAgain() throws Exception {
        int port = freePort();
        try (var own = Gateway.start(freePort())) {
            own.send(Upstream.IDENTITY, port);
            URI page = own.origin().resolve("/identity");
            try (var before = new EchoService("before", port)) {
                assertThat(get(page).body()).startsWith("before");
            }
            assertThat(get(page).statusCode()).isEqualTo(503);
            try (var after = new EchoService("after", port)) {
                assertThat(get(page).body()).startsWith("after");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/assessment/v1/rounds, 1000000, 200",
        "/assessment/v1/rounds, 1000001, 413",
        "/identity/v1/imports, 20000000, 200",
        "/identity/v1/imports, 20000001, 413",
        "/identity/imports/staff, 20000000, 200",
        "/identity/v1/importsx, 1000001, 413",
        "/strategy/imports/word, 1000001, 503",
        "/strategy/v1/importsx, 1000001, 413"
    })
    void aBodyHasALimit(String target, int size, int status) throws Exception {
        var request = HttpRequest.newBuilder(gateway.origin().resolve(target))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[size]));
        HttpResponse<String> answer = BROWSER.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200) assertThat(answer.body()).endsWith(size + " bytes");
        if (status == 413) assertThat(answer.body()).contains("body-too-large");
    }

    @ParameterizedTest
    @CsvSource({"15, 200", "16, 413", "200, 413"})
    void aBodyOfUnknownLengthHasTheSameLimit(int chunks, int status) throws Exception {
        var head = "POST /assessment/v1/x HTTP/1.1\nHost: localhost:%d\nConnection: close".formatted(raw.port());
        assertThat(raw.sendChunked(head, chunks).status()).isEqualTo(status);
    }

    @Test
    void aRefusalDoesNotWaitForTheBody() throws Exception {
        var head = "POST /identity/x HTTP/1.1\nHost: localhost:%d\nContent-Length: 2000000".formatted(raw.port());
        assertThat(raw.send(head).status()).isEqualTo(413);
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOn() throws Exception {
        var request = HttpRequest.newBuilder(gateway.origin().resolve("/identity/x"))
                .expectContinue(true)
                .timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.ofString("hello"));
        assertThat(BROWSER.send(request.build(), BodyHandlers.ofString()).body())
                .endsWith("5 bytes");
    }

    @Test
    void theFirstPartOfAnAnswerDoesNotWaitForTheLast() throws Exception {
        var request = HttpRequest.newBuilder(gateway.origin().resolve("/identity/stream"));
        long begun = System.nanoTime();
        HttpResponse<InputStream> answer = BROWSER.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(new String(answer.body().readNBytes(6))).isEqualTo("first ");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1_400));
        assertThat(new String(answer.body().readAllBytes())).isEqualTo("second");
    }

    @Test
    void oneConnectionCarriesManyRequests() throws Exception {
        try (var socket = new Socket("127.0.0.1", raw.port())) {
            socket.setSoTimeout(5_000);
            String get = "GET /identity HTTP/1.1\r\nHost: localhost:%d\r\n\r\n".formatted(raw.port());
            for (int round = 0; round < 3; round++) {
                socket.getOutputStream().write(get.getBytes());
                assertThat(readUntil(socket.getInputStream(), "0 bytes")).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void answersWithoutABodyStayWithoutOne() throws Exception {
        var nothing = raw.get("/identity/nothing");
        assertThat(nothing.status()).isEqualTo(204);
        assertThat(nothing.head().toLowerCase()).doesNotContain("transfer-encoding");
        assertThat(raw.get("/identity/unchanged").head())
                .contains("304", "\"1\"")
                .doesNotContain("chunked");
        String head = "HEAD %s HTTP/1.1\nHost: localhost:" + raw.port();
        assertThat(raw.send(head.formatted("/identity")).body()).isEmpty();
        assertThat(raw.send(head.formatted("/missing")).body()).isEmpty();
        assertThat(raw.send(head.formatted("/reporting")).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND"})
    void onlyTheMethodsOfOurPagesAreKnown(String method) throws Exception {
        var answer = raw.send("%s /identity HTTP/1.1\nHost: localhost:%d".formatted(method, raw.port()));
        assertThat(answer.status()).isEqualTo(405);
    }

    @Test
    void aWebSocketIsNoWayAroundTheRules() throws Exception {
        var answer = raw.upgrade("/ballot", "Cookie: q_session=s\nAuthorization: Bearer t");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("session", "bearer");
    }

    @Test
    void aLogOutWithItsIdTokenFitsIntoTheFirstLine() throws Exception {
        assertThat(raw.get("/auth/realms/avsats/x?id_token_hint=" + "t".repeat(8_000))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTakenPortIsOneSentence() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Gateway.start(taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void onlyLoopbackListens() throws Exception {
        for (String address : outsideAddresses().toList()) {
            assertThatThrownBy(() -> new Socket(address, raw.port()).close()).isInstanceOf(IOException.class);
        }
    }

    private static Stream<String> outsideAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .map(address -> address.getHostAddress());
    }

    private static HttpResponse<String> get(String target) throws Exception {
        return get(URI.create(gateway.origin() + target));
    }

    private static HttpResponse<String> get(URI page) throws Exception {
        return BROWSER.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        var text = new StringBuilder();
        while (!text.toString().endsWith(end)) {
            int read = in.read();
            if (read < 0) throw new IOException("Closed after: " + text);
            text.append((char) read);
        }
        return text.toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
