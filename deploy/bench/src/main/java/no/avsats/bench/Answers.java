package no.avsats.bench;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import no.avsats.bench.Sheets.Sheet;

/**
 * The answer side over HTTP, without a log-in.
 *
 * @param complete JSON of an answer to everything
 * @param indicator the one that is written when one is
 * @param count answers to everything
 */
record Answers(URI service, String complete, String indicator, int count) {

    private static final int LEVEL = 3;

    /** @param asked indicators of the form */
    static Answers toEverything(URI service, List<String> asked) {
        var complete = Api.JSON.createObjectNode();
        asked.forEach(indicator -> complete.put(indicator, LEVEL));
        return new Answers(service, complete.toString(), asked.getFirst(), asked.size());
    }

    /** Answers to everything, of which one is the level. */
    String with(int level) {
        return complete.replace("\"%s\":%d".formatted(indicator, LEVEL), "\"%s\":%d".formatted(indicator, level));
    }

    /** Keeps one answer, as a form does after each click. */
    Call autosave(Sheets sheets) {
        return client -> {
            var sheet = sheets.take();
            int next = sheet.nextLevel();
            return write(client, sheet, "{\"%s\":%d}".formatted(indicator, next))
                    .map(_ -> {
                        sheet.wrote(next);
                        sheets.giveBack(sheet);
                        return null;
                    });
        };
    }

    /** Writes a whole form at once and submits it: two requests, one figure. */
    Call submission(Sheets sheets) {
        return client -> {
            var sheet = sheets.take();
            return write(client, sheet, complete).compose(_ -> handIn(client, sheet));
        };
    }

    /** Submits what is answered already. */
    Call submitting(Sheets sheets) {
        return client -> handIn(client, sheets.take());
    }

    private Future<Void> handIn(HttpClient client, Sheet sheet) {
        return submit(client, sheet).map(_ -> {
            sheet.submitted();
            return null;
        });
    }

    private Future<Void> write(HttpClient client, Sheet sheet, String answers) {
        return post(client, "answers", "{\"key\":\"%s\",\"answers\":%s}".formatted(sheet.key(), answers));
    }

    Future<Void> submit(HttpClient client, Sheet sheet) {
        return post(client, "submission", "{\"key\":\"%s\"}".formatted(sheet.key()));
    }

    private Future<Void> post(HttpClient client, String what, String body) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost(service.getHost())
                .setPort(service.getPort())
                .setURI("/ballot/v1/" + what)
                .putHeader("Content-Type", "application/json");
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(body)))
                .compose(response -> response.end()
                        .compose(_ -> response.statusCode() == 200
                                ? Future.succeededFuture()
                                : Future.failedFuture(
                                        new WrongAnswer(what + " was answered with " + response.statusCode()))));
    }
}
