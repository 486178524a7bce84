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
 * @param base ends with a slash
 * @param complete JSON of an answer to everything
 * @param indicator the one that is written when one is
 * @param count answers to everything
 * @param content how a sheet is filled up
 */
record Answers(URI base, String complete, String indicator, int count, Content content) {

    private static final int LEVEL = 3;

    /** @param asked indicators of the form */
    static Answers toEverything(URI service, List<String> asked, Content content) {
        var complete = Api.JSON.createObjectNode();
        asked.forEach(indicator -> complete.put(indicator, LEVEL));
        var base = service.resolve("/ballot/v1/");
        return new Answers(base, complete.toString(), asked.getFirst(), asked.size(), content);
    }

    /** The same answers for something else that takes them. */
    Answers sentTo(URI other) {
        return new Answers(other, complete, indicator, count, content);
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
                .setHost(base.getHost())
                .setPort(base.getPort())
                .setURI(base.getPath() + what)
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
