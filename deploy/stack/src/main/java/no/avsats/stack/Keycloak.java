package no.avsats.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keycloak with the realms {@code avsats} and {@code feide-sim}, in a process of its own. */
final class Keycloak {

    static final String NAME = "keycloak";
    /** What {@code kc.sh} gives to Java. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:MetaspaceSize=96M",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Addresses stack;
    private final Child child;

    private Keycloak(Addresses stack, Child child) {
        this.stack = stack;
        this.child = child;
    }

    /** Realms are imported into an empty database only, so a changed realm empties Keycloak's database first. */
    static Keycloak start(Layout layout, Addresses stack, Postgres postgres)
            throws IOException, SQLException, InterruptedException {
        link(layout);
        Map<String, String> environment = environment(stack);
        String hash = hash(layout, environment);
        if (!hash.equals(Texts.read(layout.realmsHash()))) {
            Files.deleteIfExists(layout.realmsHash());
            postgres.emptyKeycloak(stack.secrets());
        }
        var keycloak = new Keycloak(stack, Child.start(NAME, command(layout, stack), environment, layout));
        keycloak.awaitReady();
        Files.writeString(layout.realmsHash(), hash);
        return keycloak;
    }

    ProcessHandle process() {
        return child.handle();
    }

    private void awaitReady() throws IOException, InterruptedException {
        var health = HttpRequest.newBuilder(URI.create(stack.keycloakManagementUrl() + "/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            child.await(() -> http.send(health, BodyHandlers.discarding()).statusCode() == 200);
        }
    }

    /** A home of its own for what Keycloak writes, with links to what it only reads. */
    private static void link(Layout layout) throws IOException {
        Path home = layout.keycloak();
        Folders.delete(home);
        Path realms = Files.createDirectories(home.resolve("data/import"));
        for (String part : List.of("lib", "providers", "conf", "themes")) {
            Path built = Built.keycloak().resolve(part);
            if (Files.exists(built)) Files.createSymbolicLink(home.resolve(part), built);
        }
        try (var files = Files.newDirectoryStream(Built.keycloak().resolve("realms"), "*.json")) {
            for (Path file : files)
                Files.copy(file, realms.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> command(Layout layout, Addresses stack) {
        URI direct = URI.create(stack.keycloakUrl());
        URI management = URI.create(stack.keycloakManagementUrl());
        Path home = layout.keycloak();
        List<String> command = new ArrayList<>();
        command.add(Child.java());
        command.addAll(JAVA_OPTIONS);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + direct.getPort(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + management.getPort(),
                "--hostname=" + stack.publicUrl() + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--db-url=" + stack.jdbcUrl("keycloak"),
                "--db-username=keycloak",
                "--db-pool-max-size=20",
                "--log-level=info,io.smallrye.health:error"));
        return command;
    }

    /** Secrets go by the environment: a command line can be read by everybody on the machine. */
    private static Map<String, String> environment(Addresses stack) {
        Secrets secrets = stack.secrets();
        String feide = stack.publicUrl() + "/auth/realms/feide-sim";
        String mapper = "KC_SPI_IDENTITY_PROVIDER_MAPPER__AVSATS_GRANTS_IDP_MAPPER__";
        Map<String, String> environment = new TreeMap<>();
        environment.put("KC_DB_PASSWORD", secrets.of("postgres.keycloak"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        environment.put(mapper + "DIRECTORY_URL", stack.directoryUrl());
        environment.put(mapper + "DIRECTORY_SECRET", secrets.of("directory"));
        environment.put("AVSATS_URL", stack.publicUrl());
        environment.put("AVSATS_IDENTITY_CLIENT_SECRET", secrets.of("identity.oidc"));
        environment.put("AVSATS_ASSESSMENT_CLIENT_SECRET", secrets.of("assessment.oidc"));
        environment.put("AVSATS_STRATEGY_CLIENT_SECRET", secrets.of("strategy.oidc"));
        environment.put("AVSATS_REPORTING_CLIENT_SECRET", secrets.of("reporting.oidc"));
        environment.put("AVSATS_DIRECTORY_CLIENT_SECRET", secrets.of("directory.client"));
        environment.put("FEIDE_ISSUER", feide);
        environment.put("FEIDE_AUTHORIZATION_URL", feide + "/protocol/openid-connect/auth");
        environment.put("FEIDE_TOKEN_URL", feide + "/protocol/openid-connect/token");
        environment.put("FEIDE_USERINFO_URL", feide + "/protocol/openid-connect/userinfo");
        environment.put("FEIDE_JWKS_URL", feide + "/protocol/openid-connect/certs");
        environment.put("FEIDE_LOGOUT_URL", feide + "/protocol/openid-connect/logout");
        environment.put("FEIDE_GROUPS_URL", feide + "/feide/groups/me/groups");
        environment.put("FEIDE_CLIENT_ID", "avsats-broker");
        environment.put("FEIDE_CLIENT_SECRET", secrets.of("feide.client"));
        return environment;
    }

    /** Over all that ends up in the database by the import: the files and what is put into them. */
    private static String hash(Layout layout, Map<String, String> environment) throws IOException {
        var hash = new Hash();
        try (var files = Files.list(layout.keycloak().resolve("data/import"))) {
            for (Path file : files.sorted().toList()) hash.add(Files.readAllBytes(file));
        }
        environment.forEach((name, value) -> {
            if (!name.contains("__DIRECTORY_URL")) hash.add(name + "=" + value);
        });
        return hash.text();
    }
}
