package no.avsats.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Reads the person's groups and tells the directory of the log-in. Both calls share one deadline, so that a log-in waits
 * this long at most; whatever fails, the person is logged in and may do nothing.
 */
final class LogIns {

    static final Duration DEADLINE = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(LogIns.class);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI directory;
    private final String secret;

    LogIns(URI directory, String secret) {
        this.directory = directory;
        this.secret = secret;
    }

    Answer ask(URI groupsUrl, String feideToken, Person person) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        Groups groups;
        try {
            groups = Groups.of(call(bearing(groupsUrl, feideToken).build(), deadline));
        } catch (IOException | IllegalArgumentException e) {
            return failed("groups", groupsUrl, e);
        }
        if (groups.pupil()) return Answer.none("pupil");
        try {
            return new Answer(granted(call(logIn(person, groups), deadline)), null);
        } catch (IOException | IllegalArgumentException e) {
            return failed("directory", directory, e);
        }
    }

    private HttpRequest logIn(Person person, Groups groups) throws IOException {
        ObjectNode body = json.valueToTree(person);
        body.putArray("groups").addAll(groups.organisations());
        return bearing(directory, secret)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }

    private static HttpRequest.Builder bearing(URI url, String token) {
        return HttpRequest.newBuilder(url)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    /** The whole answer, body included, before the deadline. A body that stalls after its headers ends the call too. */
    private JsonNode call(HttpRequest request, long deadline) throws IOException {
        var answer = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            var response = answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (response.statusCode() != 200) throw new IOException("answered " + response.statusCode());
            return json.readTree(response.body());
        } catch (TimeoutException e) {
            throw new IOException("no answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static List<String> granted(JsonNode answer) {
        JsonNode grants = answer.path("grants");
        if (!grants.isArray()) throw new IllegalArgumentException("no list of grants");
        List<String> texts = new ArrayList<>();
        for (JsonNode grant : grants) {
            if (!grant.isTextual()) throw new IllegalArgumentException("a grant is not a text");
            texts.add(grant.textValue());
        }
        return List.copyOf(texts);
    }

    private static Answer failed(String problem, URI where, Exception why) {
        LOG.warnf("Logged in without grants: %s: %s", where, why.getMessage());
        return Answer.none(problem);
    }
}
