package no.avsats.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Our own JSON interfaces as a municipal system calls them.
 *
 * @param token bearer token; null for the open answer side
 */
record Api(String origin, @Nullable String token) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "avsats-demo-boundary";

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    JsonNode put(String path, String ifMatch, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    JsonNode postGuarded(String path, String ifMatch, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    JsonNode patchGuarded(String path, String ifMatch, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .method("PATCH", BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    /** What an If-Match of the next change must say. */
    String tag(String path) {
        return exchange(request(path).GET()).headers().firstValue("ETag").orElseThrow();
    }

    /** @param files content per part name */
    JsonNode upload(String path, Map<String, String> files) {
        var parts = files.entrySet().stream()
                .map(file -> """
                        --%s\r
                        Content-Disposition: form-data; name="%s"; filename="%s.csv"\r
                        Content-Type: text/csv; charset=utf-8\r
                        \r
                        %s\r
                        """.formatted(BOUNDARY, file.getKey(), file.getKey(), file.getValue()))
                .collect(Collectors.joining());
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n")));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            return JSON.readTree(exchange(request).body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("%s %s answered %d: %s"
                        .formatted(request.method(), request.uri().getPath(), answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
