package no.avsats.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where a running stack is reached, and with which secrets.
 *
 * @param publicUrl the one origin of the browser, without a slash at its end; its port is free until a gateway takes it
 * @param directoryUrl where Keycloak tells of a log-in; its port is free until the service identity takes it
 * @param postgresPort on 127.0.0.1
 * @param kafka bootstrap servers
 * @param keycloakUrl Keycloak itself, not through the gateway; with {@code /auth}
 * @param keycloakManagementUrl health is at {@code /health/ready} below it
 * @param keyFolder where the assessment service keeps the keys of open assessments; no part of the stack reads it
 */
public record Addresses(
        String publicUrl,
        String directoryUrl,
        int postgresPort,
        String kafka,
        String keycloakUrl,
        String keycloakManagementUrl,
        String keyFolder,
        Secrets secrets) {

    private static final String SECRET = "secret.";

    /** A role of a database and its password. */
    public record Login(String user, String password) {}

    /** @param database {@code identity}, {@code assessment}, {@code strategy}, {@code reporting} or {@code keycloak} */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }

    /** Owns the database and migrates it. */
    public Login owner(String service) {
        return login(service + "_owner");
    }

    /** Reads and writes rows and can do nothing else. */
    public Login app(String service) {
        return login(service + "_app");
    }

    /** The answer side of ballots, which reads and writes its own tables only. */
    public Login answers() {
        return login(Names.ANSWERS);
    }

    private Login login(String role) {
        return new Login(role, secrets.of("postgres." + role));
    }

    /** Who signs the tokens, as the browser and the tokens say it. */
    public String issuer() {
        return publicUrl + "/auth/realms/avsats";
    }

    public int publicPort() {
        return URI.create(publicUrl).getPort();
    }

    public int directoryPort() {
        return URI.create(directoryUrl).getPort();
    }

    public void write(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        values.put("public-url", publicUrl);
        values.put("directory-url", directoryUrl);
        values.put("postgres-port", String.valueOf(postgresPort));
        values.put("kafka", kafka);
        values.put("keycloak-url", keycloakUrl);
        values.put("keycloak-management-url", keycloakManagementUrl);
        values.put("key-folder", keyFolder);
        secrets.values().forEach((name, secret) -> values.put(SECRET + name, secret));
        PropertyFile.write(file, values);
    }

    public static Addresses read(Path file) throws IOException {
        Map<String, String> values = PropertyFile.read(file);
        Map<String, String> secrets = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(SECRET)) secrets.put(name.substring(SECRET.length()), value);
        });
        return new Addresses(
                text(values, "public-url"),
                text(values, "directory-url"),
                Integer.parseInt(text(values, "postgres-port")),
                text(values, "kafka"),
                text(values, "keycloak-url"),
                text(values, "keycloak-management-url"),
                text(values, "key-folder"),
                new Secrets(secrets));
    }

    private static String text(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
