package no.avsats.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Real bearer tokens for tests, signed by Keycloak: each set of claims is an OAuth client of its own, made on first use.
 * The bearer of the same grants is always the same person.
 */
public final class Tokens {

    private static final Duration LIFE = Duration.ofHours(1);
    /** Keycloak's shortest. */
    private static final Duration SHORT_LIFE = Duration.ofSeconds(1);

    private static final List<String> EVERY_SERVICE =
            List.of("identity", "assessment-service", "strategy-service", "reporting-service");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Claims, String> made = new ConcurrentHashMap<>();
    private final Addresses stack;
    private volatile Admin admin = new Admin("", Instant.MIN);

    /** Keycloak hashes a password slowly on purpose, so a log-in serves many requests. */
    private record Admin(String token, Instant until) {}

    private record Claims(String person, String name, List<String> grants, List<String> audience, Duration life) {

        static Claims of(String... grants) {
            String person = UUID.nameUUIDFromBytes(List.of(grants).toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
            return new Claims(person, "Test Testesen", List.of(grants), EVERY_SERVICE, LIFE);
        }

        Claims as(String who, String called) {
            return new Claims(who, called, grants, audience, life);
        }

        Claims onlyFor(String service) {
            return new Claims(person, name, grants, List.of(service), life);
        }

        Claims shortlived() {
            return new Claims(person, name, grants, audience, SHORT_LIFE);
        }
    }

    public Tokens(Addresses stack) {
        this.stack = stack;
    }

    /** Of the stack that the tests of this process use; the same for all of them. */
    public static Tokens ofStack() {
        return OfStack.TOKENS;
    }

    private static final class OfStack {
        private static final Tokens TOKENS = new Tokens(TestStack.addresses());
    }

    /** @param grants such as {@code leader@NO:ORGNR:899990013/NO:ORGNR:899990021}; none leaves the claim out, as in real tokens */
    public String of(String... grants) {
        return token(Claims.of(grants));
    }

    /** @param person Feide's key of the person, the claim {@code person} */
    public String as(String person, String name, String... grants) {
        return token(Claims.of(grants).as(person, name));
    }

    /** @param audience the only one in the token, such as {@code reporting-service} */
    public String onlyFor(String audience, String... grants) {
        return token(Claims.of(grants).onlyFor(audience));
    }

    /** A token that has expired when this returns, about two seconds later. */
    public String expired(String... grants) {
        String token = token(Claims.of(grants).shortlived());
        long expiry = payload(token).path("exp").asLong() * 1000;
        try {
            while (System.currentTimeMillis() <= expiry) Thread.sleep(expiry - System.currentTimeMillis() + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return token;
    }

    /**
     * Lets somebody who has logged in act with these grants, whatever the directory says, until they log in again.
     *
     * @param account the ePPN
     */
    public void give(String account, String... grants) {
        String users = stack.keycloakUrl() + "/admin/realms/avsats/users";
        String query = "?q=" + URLEncoder.encode("eppn:" + account, StandardCharsets.UTF_8);
        var user = (ObjectNode) read(send(asAdmin(users + query).GET()).body()).required(0);
        user.withObjectProperty("attributes").set("grants", json.valueToTree(grants));
        var answer = send(asAdmin(users + "/" + user.required("id").asText())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(text(user))));
        if (answer.statusCode() != 204)
            throw new IllegalStateException("no grants: " + answer.statusCode() + " " + answer.body());
    }

    private String token(Claims claims) {
        return made.computeIfAbsent(claims, this::make);
    }

    private String make(Claims claims) {
        String id = "test-" + new Hash().add(claims.toString()).text().substring(0, 20);
        String secret =
                new Hash().add(stack.secrets().of("keycloak.admin")).add(id).text();
        createClient(id, secret, claims);
        return token(
                answer("avsats", Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret)));
    }

    private void createClient(String id, String secret, Claims claims) {
        List<Object> mappers = new ArrayList<>();
        mappers.add(claim("person", "String", claims.person()));
        mappers.add(claim("name", "String", claims.name()));
        if (!claims.grants().isEmpty()) mappers.add(claim("grants", "JSON", text(claims.grants())));
        for (String service : claims.audience()) mappers.add(audience(service));
        var client = Map.of(
                "clientId",
                id,
                "secret",
                secret,
                "publicClient",
                false,
                "standardFlowEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "defaultClientScopes",
                List.of("basic"),
                "attributes",
                Map.of("access.token.lifespan", String.valueOf(claims.life().toSeconds())),
                "protocolMappers",
                mappers);
        var answer = send(asAdmin(stack.keycloakUrl() + "/admin/realms/avsats/clients")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(client))));
        boolean there = answer.statusCode() == 201 || answer.statusCode() == 409;
        if (!there) throw new IllegalStateException("no client: " + answer.statusCode() + " " + answer.body());
    }

    private static Map<String, Object> claim(String name, String type, String value) {
        return mapper(
                name,
                "oidc-hardcoded-claim-mapper",
                Map.of(
                        "claim.name", name,
                        "claim.value", value,
                        "jsonType.label", type,
                        "access.token.claim", "true"));
    }

    private static Map<String, Object> audience(String service) {
        return mapper(
                "audience " + service,
                "oidc-audience-mapper",
                Map.of("included.custom.audience", service, "access.token.claim", "true"));
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> config) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", config);
    }

    private HttpRequest.Builder asAdmin(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + admin());
    }

    private String admin() {
        var now = Instant.now();
        var known = admin;
        if (now.isBefore(known.until())) return known.token();
        var answer = answer(
                "master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", stack.secrets().of("keycloak.admin")));
        String token = token(answer);
        admin = new Admin(token, now.plusSeconds(answer.path("expires_in").asLong() / 2));
        return token;
    }

    private static String token(JsonNode answer) {
        return answer.path("access_token").asText();
    }

    private JsonNode answer(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI url = URI.create(stack.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token");
        var answer = send(HttpRequest.newBuilder(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200)
            throw new IllegalStateException("no token: " + answer.statusCode() + " " + answer.body());
        return read(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode payload(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return read(new String(payload, StandardCharsets.UTF_8));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
