package no.avsats.suite;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.List;

/** Somebody else's host on another port, which shows what our keys are. Honest, until a test says otherwise. */
final class WitnessHost implements AutoCloseable {

    /** How it answers. */
    enum Mood {
        HONEST,
        ANOTHER_KEY,
        GONE
    }

    private final HttpServer server;
    private final DatabaseSystem database;
    private volatile Mood mood = Mood.HONEST;

    private WitnessHost(HttpServer server, DatabaseSystem database) {
        this.server = server;
        this.database = database;
    }

    static WitnessHost start(DatabaseSystem database) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var host = new WitnessHost(server, database);
        server.createContext("/", host::answer);
        server.start();
        return host;
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void is(Mood mood) {
        this.mood = mood;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (mood == Mood.GONE) {
                return;
            }
            var name = exchange.getRequestURI().getPath();
            var known = fingerprints(name.replaceAll("^/|[.]txt$", ""));
            var text = mood == Mood.ANOTHER_KEY ? "0".repeat(64) : String.join("", known);
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(known.isEmpty() ? 404 : 200, 0);
            exchange.getResponseBody().write((text + "\n").getBytes(US_ASCII));
        }
    }

    private List<String> fingerprints(String assessment) {
        try {
            return database.rows("select fingerprint from key_fingerprint where assessment::text = ?", assessment);
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
