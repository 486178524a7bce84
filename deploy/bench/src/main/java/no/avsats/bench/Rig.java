package no.avsats.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import no.avsats.local.Gateway;
import no.avsats.local.Services;
import no.avsats.local.Upstream;
import no.avsats.stack.Addresses;
import no.avsats.stack.Ports;
import no.avsats.stack.Stack;
import no.avsats.stack.StackSettings;
import no.avsats.stack.Tokens;

/** What is measured: a stack of its own, whose commits survive a power cut, with the services that a scenario needs. */
final class Rig implements AutoCloseable {

    private final Path data;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Stack stack;
    private final Services services;

    private Rig(Path home, Path data, Set<Upstream> wanted) throws IOException, InterruptedException {
        this.data = data;
        Gateway gateway =
                add(Gateway.start(Ports.in(data.resolve("service-ports")).of("gateway")));
        var settings =
                StackSettings.in(data.resolve("stack")).at(gateway.origin().toString());
        stack = add(Stack.start(settings.lasting()));
        services = add(new Services(home, data, stack.addresses(), gateway, part -> {}));
        for (Upstream service : wanted) services.start(service);
    }

    /** @param data empty, removed by the caller */
    static Rig start(Path home, Path data, Set<Upstream> wanted) throws IOException, InterruptedException {
        return new Rig(home, data, wanted);
    }

    /** Empty at the start, removed by whoever started the bench. */
    Path data() {
        return data;
    }

    Addresses addresses() {
        return stack.addresses();
    }

    Tokens tokens() {
        return new Tokens(addresses());
    }

    /** The service itself, past the gateway. */
    URI url(Upstream service) {
        return services.url(service);
    }

    /** As the role that owns the database. */
    Connection database(String service) throws SQLException {
        return database(service, addresses().owner(service));
    }

    /** As the role that those who answer come in by. */
    Connection databaseOfAnswers() throws SQLException {
        return database("assessment", addresses().answers());
    }

    private Connection database(String service, Addresses.Login login) throws SQLException {
        return DriverManager.getConnection(addresses().jdbcUrl(service), login.user(), login.password());
    }

    /** Version and whether commits survive a power cut, as the server says it. */
    String postgres() throws SQLException {
        return ask("identity", "select current_setting('server_version') || ', fsync ' || current_setting('fsync')");
    }

    /** The one thing that a query finds, as text. */
    String ask(String service, String query) throws SQLException {
        try (var database = database(service)) {
            return ask(database, query);
        }
    }

    /** What a request to the service costs is used by these and their children. */
    List<ProcessHandle> processes(Upstream service) throws SQLException {
        return List.of(services.handle(service), postmaster());
    }

    /** What a statement costs is used by these and their children: the generator itself runs it. */
    List<ProcessHandle> database() throws SQLException {
        return List.of(postmaster());
    }

    /** Everything that belongs to the bench. PostgreSQL has left its parent. */
    List<ProcessHandle> all() throws SQLException {
        return List.of(ProcessHandle.current(), postmaster());
    }

    /** The parent of any of its connections, while that is open. */
    private ProcessHandle postmaster() throws SQLException {
        try (var database = database("identity")) {
            return ProcessHandle.of(Long.parseLong(ask(database, "select pg_backend_pid()")))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }

    private static String ask(Connection database, String query) throws SQLException {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The same answer again from raw Vert.x, until the rig is closed. */
    Raw raw(HttpResponse<byte[]> answer) throws IOException, InterruptedException {
        return add(Raw.start(data, answer));
    }

    private synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println(
                        "A part did not stop cleanly: " + e.getMessage()); // the others must still be stopped
            }
        }
    }
}
