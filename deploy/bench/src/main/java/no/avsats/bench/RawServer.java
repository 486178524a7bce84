package no.avsats.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Vert.x does at most: the same bytes with the same headers to everybody, and nothing else. */
final class RawServer {

    private RawServer() {}

    /** Arguments: port, file with the body, file with the headers. */
    public static void main(String[] args) throws IOException {
        Buffer body = Buffer.buffer(Files.readAllBytes(Path.of(args[1])));
        List<Map.Entry<String, String>> headers = Files.readAllLines(Path.of(args[2])).stream()
                .map(line -> line.split(": ", 2))
                .map(header -> Map.entry(header[0], header[1]))
                .collect(Collectors.toList());
        // As in our services: what is packed already passes, and what is not would be packed.
        Vertx.vertx()
                .createHttpServer(new HttpServerOptions().setCompressionSupported(true))
                .requestHandler(request -> answer(request, headers, body))
                .listen(Integer.parseInt(args[0]), "127.0.0.1");
    }

    private static void answer(HttpServerRequest request, List<Map.Entry<String, String>> headers, Buffer body) {
        var response = request.response();
        for (var header : headers) response.putHeader(header.getKey(), header.getValue());
        response.end(body);
    }
}
