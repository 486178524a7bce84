package no.avsats.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for the pages of a goal's thread one after the other, as somebody does who follows it to its end. */
final class Pages implements Call {

    private final List<Reading> pages = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    /** @throws WrongAnswer when there are not as many measures on all pages as there must be */
    Pages(Api api, String path, int measures) throws IOException, InterruptedException {
        int found = 0;
        for (var here = path; !here.isEmpty(); ) {
            var answer = api.read(here);
            pages.add(Reading.of(
                    api.service().resolve(here),
                    Map.of("Authorization", "Bearer " + api.token()),
                    answer.body().length));
            var page = Api.JSON.readTree(answer.body());
            found += page.path("data").size();
            here = after(path, page);
        }
        if (found != measures) throw new WrongAnswer("%d measures instead of %d".formatted(found, measures));
    }

    private static String after(String path, JsonNode page) {
        return page.hasNonNull("pageToken")
                ? path + "&pageToken=" + page.path("pageToken").asText()
                : "";
    }

    int count() {
        return pages.size();
    }

    @Override
    public Future<Void> send(HttpClient client) {
        return pages.get(Math.floorMod(next.getAndIncrement(), pages.size())).send(client);
    }
}
