package no.avsats.local;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;

/** Sends a {@link Refusal} with headers as strict as those of the services. */
record OwnAnswer(Vertx vertx) {

    /** How long a client may go on sending what nobody reads, so that it gets to read the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    void send(HttpServerRequest request, Refusal refusal, boolean api) {
        HttpServerResponse response = request.response();
        if (response.closed() || response.ended()) return;
        headers(response.setStatusCode(refusal.status()).headers(), refusal, api);
        if (hasBody(request)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.end(refusal.body(api)).onComplete(sent -> closeOnceRead(request));
            return;
        }
        response.end(refusal.body(api));
    }

    private static void headers(MultiMap headers, Refusal refusal, boolean api) {
        headers.setAll(refusal.headers())
                .set("Content-Type", api ? "application/problem+json" : "text/html; charset=utf-8")
                .set("Content-Security-Policy", Refusal.CONTENT_POLICY)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Cache-Control", "no-store");
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    /** Closing while bytes are unread resets the connection, and the client would lose the answer. */
    private void closeOnceRead(HttpServerRequest request) {
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        request.endHandler(end -> request.connection().close());
        request.resume();
        vertx.setTimer(PATIENCE.toMillis(), late -> request.connection().close());
    }
}
