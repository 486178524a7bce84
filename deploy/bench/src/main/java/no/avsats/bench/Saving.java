package no.avsats.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes parts of drafts, each the one that nobody has written for longest, with the ETag of what was written last. */
final class Saving implements Call {

    private static final long SEED = 60;
    private static final String MARK = "Lagret for gang nummer ";

    private final List<Written> parts = new ArrayList<>();
    private final Queue<Written> free = new ConcurrentLinkedQueue<>();

    /** A part and the revision that it should have now. */
    private static final class Written {

        private final Draft draft;
        private final String id;
        private final ObjectNode item;
        private final String text;
        private long revision;

        private Written(Draft draft, JsonNode part) {
            this.draft = draft;
            id = part.path("id").asText();
            item = part.path("item").deepCopy();
            text = item.path("text").asText();
            revision = part.path("revision").asLong();
        }

        private RequestOptions request() {
            return new RequestOptions()
                    .setMethod(HttpMethod.PUT)
                    .setHost(draft.office().service().getHost())
                    .setPort(draft.office().service().getPort())
                    .setURI(draft.path() + "/parts/" + id)
                    .putHeader("Authorization", "Bearer " + draft.office().token())
                    .putHeader("Content-Type", "application/json")
                    .putHeader("If-Match", tag(revision));
        }

        private Buffer next() {
            return Buffer.buffer(item.put("text", text + "\n\n" + MARK + (revision + 1) + ".")
                    .toString());
        }

        private boolean isWritten(JsonNode part) {
            return part.path("revision").asLong() == revision
                    && part.path("item")
                            .path("text")
                            .asText()
                            .equals(item.path("text").asText());
        }
    }

    /** Every part but the themes, which have no text. */
    Saving(List<Draft> drafts) throws IOException, InterruptedException {
        for (var draft : drafts) {
            for (var part : draft.read().path("parts")) {
                if (!part.path("item").path("text").asText().isEmpty()) parts.add(new Written(draft, part));
            }
        }
        Collections.shuffle(parts, new Random(SEED));
        free.addAll(parts);
    }

    int parts() {
        return parts.size();
    }

    private static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    @Override
    public Future<Void> send(HttpClient client) {
        var part = free.poll();
        if (part == null) return Future.failedFuture(new WrongAnswer("every part is being written"));
        return client.request(part.request())
                .compose(request -> request.send(part.next()))
                .compose(response -> response.end().compose(ended -> check(response, part)));
    }

    private Future<Void> check(HttpClientResponse response, Written part) {
        if (response.statusCode() != 200 || !tag(part.revision + 1).equals(response.getHeader("ETag"))) {
            return Future.failedFuture(new WrongAnswer("writing a part was answered with " + response.statusCode()));
        }
        part.revision++;
        free.add(part);
        return Future.succeededFuture();
    }

    /** @throws WrongAnswer when a part is not what was written to it last */
    void verify() throws IOException, InterruptedException {
        for (var draft : parts.stream().map(part -> part.draft).distinct().toList()) {
            var stored = draft.read();
            for (var part : parts) {
                if (part.draft == draft && !isStored(part, stored)) {
                    throw new WrongAnswer("a part that was saved is not there: " + part.id);
                }
            }
        }
    }

    private static boolean isStored(Written written, JsonNode strategy) {
        for (var part : strategy.path("parts")) {
            if (part.path("id").asText().equals(written.id)) return written.isWritten(part);
        }
        return false;
    }
}
