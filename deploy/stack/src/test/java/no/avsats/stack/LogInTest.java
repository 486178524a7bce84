package no.avsats.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of the simulator log in through Keycloak; a directory of this test answers. */
class LogInTest {

    private static final String GRANT = "teacher@NO:ORGNR:899990013/NO:ORGNR:899990021";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Addresses stack;
    private static Wire gateway;
    private static HttpServer directory;
    private static volatile int status;
    private static volatile JsonNode told;
    private static volatile String authorization;

    @BeforeAll
    static void start() throws Exception {
        stack = RunningStack.get().addresses();
        gateway = new Wire(stack.publicPort(), URI.create(stack.keycloakUrl()).getPort());
        directory =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), stack.directoryPort()), 0);
        directory.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        directory.createContext("/identity/internal/log-ins", exchange -> {
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            told = JSON.readTree(exchange.getRequestBody());
            byte[] body = JSON.writeValueAsBytes(Map.of("grants", new String[] {GRANT}));
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        directory.start();
    }

    @AfterAll
    static void stop() throws Exception {
        directory.stop(0);
        gateway.close();
    }

    @BeforeEach
    void answering() {
        status = 200;
        told = null;
    }

    @Test
    void aTeacherGetsWhatTheDirectoryGrants() throws Exception {
        JsonNode claims = logIn("kari");
        assertThat(claims.path("grants").toString()).isEqualTo("[\"" + GRANT + "\"]");
        assertThat(claims.path("name").asText()).isEqualTo("Kari Nordvik");
        assertThat(claims.has("grants_problem")).isFalse();
        assertThat(claims.has("eppn") || claims.has("email") || claims.has("preferred_username"))
                .isFalse();
        assertThat(claims.path("aud")).hasSize(4);
    }

    @Test
    void theDirectoryIsToldWhoLogsInAndWhere() throws Exception {
        JsonNode claims = logIn("tomas");
        assertThat(authorization).isEqualTo("Bearer " + stack.secrets().of("directory"));
        assertThat(told.path("feideSub")).isEqualTo(claims.path("person"));
        assertThat(told.path("keycloakUserId")).isEqualTo(claims.path("sub"));
        assertThat(told.path("eppn").asText()).isEqualTo("tomas@vardefjord.kommune.no");
        assertThat(told.path("name").asText()).isEqualTo("Tomas Lindgård");
        assertThat(told.path("groups"))
                .extracting(group -> group.path("displayName").asText())
                .containsExactly("Vardefjord kommune", "Trinnberget skole", "Bekkeskaret skole");
    }

    @Test
    void whoHasNoEmailLogsInToo() throws Exception {
        assertThat(logIn("uten").path("name").asText()).isEqualTo("Unni Tenden");
    }

    @Test
    void aPupilMayDoNothing() throws Exception {
        assertProblem(logIn("emil"), "pupil");
        assertThat(told).isNull();
    }

    @Test
    void withoutGroupsNobodyMayDoAnything() throws Exception {
        assertProblem(logIn("fredrik"), "groups");
        assertProblem(logIn("sen"), "groups");
    }

    @Test
    void aDirectoryThatFailsGrantsNothingUntilTheNextLogIn() throws Exception {
        status = 503;
        assertProblem(logIn("rita"), "directory");
        status = 200;
        JsonNode claims = logIn("rita");
        assertThat(claims.path("grants")).hasSize(1);
        assertThat(claims.has("grants_problem")).isFalse();
    }

    /** As when the phone loses the network, or Keycloak its database, between two redirects. */
    @Test
    void aFirstLogInThatBrokeOffIsTakenUpByTheNext() throws Exception {
        var broken = submit(new Browser(), "isak", stack.publicUrl() + "/auth/realms/avsats/broker/after-first");
        assertThat(Browser.location(broken).getPath()).endsWith("/after-first-broker-login");
        assertThat(logIn("isak").path("grants")).hasSize(1);
    }

    @Test
    void thePageOfTheSimulatorSaysThePassword() throws Exception {
        var page = new Browser().get(authorize(), callback());
        assertThat(page.body()).contains("Alle har passordet «avsats»", "lang=\"no\"");
    }

    private static void assertProblem(JsonNode claims, String problem) {
        assertThat(claims.has("grants")).isFalse();
        assertThat(claims.path("grants_problem").asText()).isEqualTo(problem);
    }

    /** The claims of the access token that the school portal gets. */
    private static JsonNode logIn(String user) throws Exception {
        var browser = new Browser();
        HttpResponse<String> redirect = submit(browser, user, callback());
        var code = Pattern.compile("code=([^&]+)")
                .matcher(Browser.location(redirect).getQuery());
        assertThat(code.find()).isTrue();
        var answer = browser.post(
                URI.create(stack.issuer() + "/protocol/openid-connect/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "school-portal",
                        "code",
                        code.group(1),
                        "code_verifier",
                        VERIFIER,
                        "redirect_uri",
                        callback()));
        String token = JSON.readTree(answer.body()).path("access_token").asText();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    /** @return the redirect to an address that starts so */
    private static HttpResponse<String> submit(Browser browser, String user, String until) throws Exception {
        HttpResponse<String> page = browser.get(authorize(), callback());
        return browser.submit(page, Map.of("username", user, "password", "avsats"), until);
    }

    private static URI authorize() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return URI.create(stack.issuer() + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=any"
                + "&client_id=school-portal&kc_idp_hint=feide&code_challenge_method=S256"
                + "&code_challenge=" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
                + "&redirect_uri=" + URLEncoder.encode(callback(), StandardCharsets.UTF_8));
    }

    private static String callback() {
        return stack.publicUrl() + "/identity/portal-callback";
    }
}
