package no.avsats.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The JSON interface of a service, for what must be there before anything is measured. */
record Api(URI service, String token) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    JsonNode put(String path, String ifMatch, Object body) throws IOException, InterruptedException {
        return send(
                request(path).header("If-Match", ifMatch).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** As a browser reads it without having logged in, not unpacked. */
    static HttpResponse<byte[]> packed(URI url) throws IOException, InterruptedException {
        return bytes(HttpRequest.newBuilder(url).header("Accept-Encoding", "gzip"));
    }

    /** Not unpacked, not read. */
    HttpResponse<byte[]> read(String path) throws IOException, InterruptedException {
        return bytes(request(path));
    }

    private static HttpResponse<byte[]> bytes(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var request = builder.build();
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new WrongAnswer(request.uri() + " answered " + answer.statusCode());
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static JsonNode send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var request = builder.build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new WrongAnswer("%s %s answered %d: %s"
                    .formatted(request.method(), request.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }
}
