package no.avsats.local;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.stream.Collectors;

/** Stands behind the gateway and tells what arrived: {@code <name> <method> <uri>}, headers, length of the body. */
final class EchoService implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final String name;
    private final int port;

    EchoService(String name, int port) throws Exception {
        this.name = name;
        var options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setMaxHeaderSize(64 * 1024)
                .setMaxInitialLineLength(64 * 1024);
        HttpServer server = vertx.createHttpServer(options).requestHandler(this::answer);
        this.port =
                server.listen().toCompletionStage().toCompletableFuture().get().actualPort();
    }

    int port() {
        return port;
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/identity/stream" -> stream(request);
            case "/identity/nothing" -> request.response().setStatusCode(204).end();
            case "/identity/unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "/identity/dies" -> request.connection().close();
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        var response = request.response();
        for (String cookie : request.params().getAll("cookie"))
            response.headers().add("Set-Cookie", cookie);
        request.body()
                .onSuccess(body -> response.end("%s %s %s\n%s\n%d bytes"
                        .formatted(name, request.method(), request.uri(), headers(request), body.length())));
    }

    /** Sends the first half at once and the second later. */
    private void stream(HttpServerRequest request) {
        request.response().setChunked(true).write("first ");
        vertx.setTimer(1_500, later -> request.response().end("second"));
    }

    private static String headers(HttpServerRequest request) {
        return request.headers().entries().stream()
                .map(Map.Entry::toString)
                .map(line -> line.replaceFirst("=", ": "))
                .collect(Collectors.joining("\n"))
                .toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }
}
