package no.avsats.bench;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Map;

/**
 * Asks for the same thing again and again.
 *
 * @param length of the right answer's body as it is sent, in bytes
 */
record Reading(RequestOptions options, long length) implements Call {

    static Reading of(URI url, Map<String, String> headers, long length) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(url.getHost())
                .setPort(url.getPort())
                .setURI(url.getRawQuery() == null ? url.getRawPath() : url.getRawPath() + "?" + url.getRawQuery());
        headers.forEach(options::putHeader);
        return new Reading(options, length);
    }

    @Override
    public Future<Void> send(HttpClient client) {
        return client.request(options).compose(request -> request.send().compose(this::read));
    }

    private Future<Void> read(HttpClientResponse response) {
        var counted = new long[1];
        response.handler(chunk -> counted[0] += chunk.length());
        return response.end()
                .compose(ended -> response.statusCode() == 200 && counted[0] == length
                        ? Future.succeededFuture()
                        : Future.failedFuture(new WrongAnswer("%s answered %d with %d bytes"
                                .formatted(options.getURI(), response.statusCode(), counted[0]))));
    }
}
