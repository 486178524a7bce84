package no.avsats.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StackTest {

    private static final String LEADER = "leader@NO:ORGNR:899990013/NO:ORGNR:899990021";

    private static RunningStack running;
    private static Addresses stack;
    private static Tokens tokens;

    @BeforeAll
    static void start() {
        running = RunningStack.get();
        stack = running.addresses();
        tokens = new Tokens(stack);
    }

    @Test
    void whatWasCommittedBeforeAKillIsThere() throws SQLException {
        assertThat(value(stack.owner("identity"), "select answer from kept")).isEqualTo("42");
    }

    @Test
    void aSecondStartKeepsPortsAndSecrets() {
        assertThat(stack).isEqualTo(running.first);
    }

    @Test
    void nothingOfTheKilledLauncherIsLeft() {
        assertThat(running.leftovers).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void nobodyElseStartsOnTheSameFolder() {
        Path data = running.stack.layout().data();
        assertThatThrownBy(() -> Stack.start(StackSettings.in(data))).hasMessageContaining("runs already");
        assertThatThrownBy(() -> Stack.empty(data)).hasMessageContaining("runs already");
    }

    @Test
    void aFolderOfSomebodyElseIsNotEmptied() {
        assertThatThrownBy(() -> Stack.empty(Path.of("src"))).hasMessageContaining("not a data folder");
    }

    @Test
    void aCommitIsOnDiskWhenAskedFor() throws SQLException {
        var app = stack.app("assessment");
        assertThat(List.of(
                        value(app, "show fsync"),
                        value(app, "show synchronous_commit"),
                        value(app, "show full_page_writes")))
                .containsOnly("on");
        assertThat(value(app, "show server_version")).startsWith("18.");
    }

    @Test
    void theAppRoleMakesNoTables() {
        assertThatThrownBy(() -> value(stack.app("reporting"), "create table own (id int)"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void theAppRoleReadsAndWritesWhatTheOwnerMakes() throws SQLException {
        assertThat(value(stack.app("identity"), "update kept set answer = 42 returning answer"))
                .isEqualTo("42");
    }

    @Test
    void aServiceDoesNotReachTheDatabaseOfAnother() {
        var other = stack.app("reporting");
        assertThatThrownBy(() -> DriverManager.getConnection(stack.jdbcUrl("identity"), other.user(), other.password())
                        .close())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void everyListenerIsOnLoopback() {
        assertThat(running.stack.listeners()).hasSizeGreaterThanOrEqualTo(5).allMatch(address -> address.getAddress()
                .isLoopbackAddress());
    }

    @Test
    void secretsAreOnlyForTheirOwner() throws Exception {
        Path file = running.stack.layout().secrets();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(stack.secrets().toString()).doesNotContain(stack.secrets().of("directory"));
    }

    @Test
    void theDirectPortNamesThePublicIssuer() throws Exception {
        var discovery = new ObjectMapper()
                .readTree(URI.create(stack.keycloakUrl() + "/realms/avsats/.well-known/openid-configuration")
                        .toURL());
        assertThat(discovery.path("issuer").asText()).isEqualTo(stack.issuer());
        assertThat(discovery.path("jwks_uri").asText()).startsWith(stack.keycloakUrl());
    }

    @Test
    void aTokenSaysWhatWasAskedFor() throws Exception {
        JsonNode claims = claims(tokens.as("feide-1", "Rita Solbakken", LEADER));
        assertThat(claims.path("iss").asText()).isEqualTo(stack.issuer());
        assertThat(claims.path("grants").toString()).isEqualTo("[\"" + LEADER + "\"]");
        assertThat(claims.path("aud"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("identity", "assessment-service", "strategy-service", "reporting-service");
        assertThat(claims.path("person").asText()).isEqualTo("feide-1");
        assertThat(claims.path("name").asText()).isEqualTo("Rita Solbakken");
    }

    @Test
    void theSameGrantsAreTheSamePersonAndTheSameToken() throws Exception {
        assertThat(tokens.of(LEADER)).isEqualTo(tokens.of(LEADER));
        assertThat(claims(new Tokens(stack).of(LEADER)).path("person"))
                .isEqualTo(claims(tokens.of(LEADER)).path("person"));
    }

    @Test
    void withoutGrantsTheClaimIsMissing() throws Exception {
        assertThat(claims(tokens.of()).has("grants")).isFalse();
    }

    @Test
    void aTokenForOneServiceIsForNoOther() throws Exception {
        assertThat(claims(tokens.onlyFor("reporting-service", LEADER))
                        .path("aud")
                        .asText())
                .isEqualTo("reporting-service");
    }

    @Test
    void anExpiredTokenHasExpired() throws Exception {
        assertThat(claims(tokens.expired(LEADER)).path("exp").asLong() * 1000).isLessThan(System.currentTimeMillis());
    }

    @Test
    void topicsAreKeptAsTheyMust() throws Exception {
        var identity = new ConfigResource(ConfigResource.Type.TOPIC, "avsats.identity");
        var assessment = new ConfigResource(ConfigResource.Type.TOPIC, "avsats.assessment");
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
            var configs =
                    admin.describeConfigs(List.of(identity, assessment)).all().get();
            assertThat(configs.get(identity).get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(configs.get(assessment).get("retention.ms").value()).isEqualTo("-1");
        }
    }

    @Test
    void eachServiceIsToldWhatItNeedsAndNoMore() {
        assertThat(ServiceSettings.of(stack, "identity"))
                .containsKeys("avsats.directory-secret", "kafka.bootstrap.servers");
        assertThat(ServiceSettings.of(stack, "assessment")).containsKey("avsats.ballot-secret");
        assertThat(ServiceSettings.of(stack, "reporting"))
                .doesNotContainKeys("avsats.ballot-secret", "avsats.directory-secret")
                .containsEntry("quarkus.datasource.username", "reporting_app")
                .containsEntry("quarkus.flyway.username", "reporting_owner");
    }

    private static String value(Addresses.Login login, String sql) throws SQLException {
        String database = login.user().substring(0, login.user().indexOf('_'));
        try (Connection connection =
                        DriverManager.getConnection(stack.jdbcUrl(database), login.user(), login.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
