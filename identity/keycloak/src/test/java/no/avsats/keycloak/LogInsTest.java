package no.avsats.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogInsTest {

    private static final String TEACHER = """
            [{"id": "fc:org:vardefjord.kommune.no", "type": "fc:org", "displayName": {"nb": "Vardefjord kommune"},
              "norEduOrgNIN": "NO899990013", "membership": {"affiliation": ["member", "employee", "faculty"]}},
             {"id": "fc:org:vardefjord.kommune.no:unit:NO899990021", "type": "fc:org",
              "parent": "fc:org:vardefjord.kommune.no", "membership": {"basic": "member"}},
             {"id": "fc:gogroup:vardefjord.kommune.no:b:NO899990021:8a", "type": "fc:gogroup"}]
            """;
    private static final String GRANT = "teacher@NO:ORGNR:899990013/NO:ORGNR:899990021";
    private static final Person KARI =
            new Person("feide-1", "keycloak-1", "kari@vardefjord.kommune.no", "Kari Nordvik");

    private HttpServer server;
    private volatile String told = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        directory("{\"grants\": [\"%s\"]}".formatted(GRANT));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theDirectoryGrants() {
        groups(TEACHER);
        assertThat(ask()).isEqualTo(new Answer(List.of(GRANT), null));
    }

    @Test
    void theDirectoryIsToldWhoAndWhereButNotOfClasses() {
        groups(TEACHER);
        ask();
        assertThat(told)
                .startsWith("Bearer directory-secret ")
                .contains("\"feideSub\":\"feide-1\"", "\"keycloakUserId\":\"keycloak-1\"", "\"name\":\"Kari Nordvik\"")
                .contains("\"eppn\":\"kari@vardefjord.kommune.no\"", "\"norEduOrgNIN\":\"NO899990013\"")
                .doesNotContain("fc:gogroup");
    }

    @Test
    void aPupilGetsNothingAndTheDirectoryIsNotAsked() {
        groups("[{\"type\": \"fc:org\", \"membership\": {\"affiliation\": \"student\"}}]");
        assertThat(ask()).isEqualTo(Answer.none("pupil"));
        assertThat(told).isEmpty();
    }

    @Test
    void anEmployeeWhoAlsoStudiesIsNoPupil() {
        groups("[{\"type\": \"fc:org\", \"membership\": {\"affiliation\": [\"student\", \"staff\"]}}]");
        assertThat(ask().grants()).containsExactly(GRANT);
    }

    @Test
    void withoutGroupsNothingIsGranted() {
        handle("/groups", exchange -> answer(exchange, 500, "{}"));
        assertThat(ask()).isEqualTo(Answer.none("groups"));
    }

    @Test
    void groupsThatAreNoListGrantNothing() {
        groups("{\"error\": \"odd\"}");
        assertThat(ask()).isEqualTo(Answer.none("groups"));
    }

    @Test
    void aBrokenAnswerOfTheDirectoryGrantsNothing() {
        groups(TEACHER);
        server.removeContext("/log-ins");
        directory("{\"grants\": [1]}");
        assertThat(ask()).isEqualTo(Answer.none("directory"));
    }

    @Test
    void aBodyThatStallsAfterItsHeadersEndsAtTheDeadline() {
        groups(TEACHER);
        server.removeContext("/log-ins");
        handle("/log-ins", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        long began = System.nanoTime();
        assertThat(ask()).isEqualTo(Answer.none("directory"));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(LogIns.DEADLINE.minusMillis(100), LogIns.DEADLINE.plusSeconds(1));
    }

    private Answer ask() {
        return new LogIns(url("/log-ins"), "directory-secret").ask(url("/groups"), "feide-token", KARI);
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void groups(String json) {
        handle("/groups", exchange -> answer(exchange, 200, json));
    }

    private void directory(String json) {
        handle("/log-ins", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            told = exchange.getRequestHeaders().getFirst("Authorization") + " " + body;
            answer(exchange, 200, json);
        });
    }

    private void handle(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
