package no.avsats.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL with a database and two roles for each service, and one database for Keycloak. The assessment service has two roles
 * more, for the two sides of its ballots.
 */
final class Postgres {

    static final String NAME = "postgres";
    /** Ends sessions and stops; TERM would wait for the sessions to end. */
    private static final String FAST_STOP = "INT";

    private final EmbeddedPostgres server;
    private final ProcessHandle process;

    private Postgres(EmbeddedPostgres server, ProcessHandle process) {
        this.server = server;
        this.process = process;
    }

    static Postgres start(Layout layout, int port, boolean durable, Secrets secrets) throws IOException, SQLException {
        forgetTheDead(layout.postgres());
        Redirect log = Redirect.appendTo(layout.log(NAME).toFile());
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries().toFile())
                .setDataDirectory(layout.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("full_page_writes", durable ? "on" : "off")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        ProcessHandle process = postmaster(layout.postgres());
        layout.processes().add(NAME, process, FAST_STOP);
        var postgres = new Postgres(server, process);
        postgres.prepare(secrets);
        return postgres;
    }

    ProcessHandle process() {
        return process;
    }

    /** Stops the server and lets go of its folder. */
    void stop() throws IOException {
        server.close();
    }

    /** Keycloak's database, empty. */
    void emptyKeycloak(Secrets secrets) throws SQLException {
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement sql = admin.createStatement()) {
            sql.execute("drop database if exists keycloak with (force)");
            create(sql, "keycloak", "keycloak", secrets);
        }
    }

    private void prepare(Secrets secrets) throws SQLException {
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement sql = admin.createStatement()) {
            create(sql, "keycloak", "keycloak", secrets);
            for (String service : Names.SERVICES) {
                role(sql, service + "_app", secrets);
                create(sql, service, service + "_owner", secrets);
                sql.execute("grant connect on database %s to %s_app".formatted(service, service));
            }
            for (String side : Names.SIDES) side(sql, side);
            role(sql, Names.ANSWERS, secrets);
            sql.execute("grant connect on database assessment to " + Names.ANSWERS);
        }
        for (String service : Names.SERVICES) entitle(service);
    }

    private static void create(Statement sql, String database, String owner, Secrets secrets) throws SQLException {
        role(sql, owner, secrets);
        if (!exists(sql, "select 1 from pg_database where datname = '%s'".formatted(database)))
            sql.execute("create database %s owner %s".formatted(database, owner));
        sql.execute("revoke all on database %s from public".formatted(database));
    }

    /** The secrets are hexadecimal, so they need no quoting. */
    private static void role(Statement sql, String role, Secrets secrets) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = '%s'".formatted(role)))
            sql.execute("create role " + role);
        sql.execute("alter role %s login password '%s'".formatted(role, secrets.of("postgres." + role)));
    }

    /** A role that the service becomes for a statement, and has none of its rights otherwise. */
    private static void side(Statement sql, String side) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = '%s'".formatted(side)))
            sql.execute("create role %s nologin".formatted(side));
        sql.execute("grant %s to assessment_app with inherit false, set true".formatted(side));
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    /** The app role may read and write the rows of what the owner makes, and make nothing itself. */
    private void entitle(String service) throws SQLException {
        String owners = "alter default privileges for role %s_owner in schema public grant ".formatted(service);
        try (Connection admin = server.getDatabase("postgres", service).getConnection();
                Statement sql = admin.createStatement()) {
            sql.execute("alter schema public owner to %s_owner".formatted(service));
            sql.execute("revoke create on schema public from public");
            sql.execute("grant usage on schema public to %s_app".formatted(service));
            sql.execute(owners + "select, insert, update, delete on tables to %s_app".formatted(service));
            sql.execute(owners + "usage, select on sequences to %s_app".formatted(service));
            if (service.equals("assessment"))
                for (String side : Names.SIDES) sql.execute("grant usage on schema public to " + side);
        }
    }

    /** The unpacked programs, shared by all stacks of a user. */
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "avsats-postgres-" + System.getProperty("user.name"));
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL has ended"));
    }

    /** A killed server leaves its file behind; should a stranger have got its process id, PostgreSQL would refuse to start. */
    private static void forgetTheDead(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        List<String> lines = Files.readAllLines(file);
        boolean alive = !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .flatMap(process -> process.info().commandLine())
                        .filter(command -> command.contains(data.toString()))
                        .isPresent();
        if (alive) throw new IOException("another PostgreSQL runs on " + data);
        Files.delete(file);
    }
}
