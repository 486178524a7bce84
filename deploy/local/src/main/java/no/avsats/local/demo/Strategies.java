package no.avsats.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The demo's strategies: the owner's below the national one, published; a school's, published; another school's, out for
 * consultation; a third school follows its owner's. Words are ours, facts carry their source.
 */
final class Strategies {

    private static final String OFFICE = "oda";
    private static final String NEIGHBOUR = "rektor1";
    private static final String FOLLOWER = "rektor3";
    private static final String FOLLOWERS_SCHOOL = "NO:ORGNR:899990064";
    private static final int DAYS_OF_CONSULTATION = 28;
    private static final int DAYS_SINCE_DECISION = 30;

    private final String origin;
    private final Consumer<String> say;
    private final UnaryOperator<String> logIn;

    Strategies(String origin, Consumer<String> say, UnaryOperator<String> logIn) {
        this.origin = origin;
        this.say = say;
        this.logIn = logIn;
    }

    /** Does nothing when they are there already. */
    void fill() {
        var office = new Api(origin, logIn.apply(OFFICE));
        Patience.until("the strategy service to know the schools", () -> isKnown(office));
        if (!office.get(strategies(Demo.OWNER)).path("data").isEmpty()) {
            return;
        }
        for (var strategy : read()) {
            write(strategy);
        }
        follow();
    }

    private boolean isKnown(Api office) {
        try {
            List.of(Demo.OWNER, "NO:ORGNR:899990048", "NO:ORGNR:899990056", FOLLOWERS_SCHOOL)
                    .forEach(organisation -> office.get(strategies(organisation)));
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static JsonNode read() {
        try (var file =
                Objects.requireNonNull(Strategies.class.getResourceAsStream("/no/avsats/local/demo-strategies.json"))) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(JsonNode strategy) {
        var api = new Api(origin, logIn.apply(strategy.path("writer").asText()));
        var home = strategies("NO:ORGNR:" + strategy.path("organisation").asText());
        var parent = newestOf(api, strategy.path("parentOf").asText());
        var drafted = api.post(home, head(strategy, parent.path("strategy").asText()));
        var here = home + "/" + drafted.path("id").asText();
        var parts = new Parts(api, here, drafted, parent);
        parts.sections(strategy.path("sections"));
        List.of("block", "area", "goal", "measure").forEach(type -> parts.add(type, strategy.path(type + "s")));
        finish(api, here, strategy);
    }

    private void finish(Api api, String here, JsonNode strategy) {
        var title = strategy.path("title").asText();
        if (strategy.path("ends").asText().equals("consultation")) {
            var until = LocalDate.now().plusDays(DAYS_OF_CONSULTATION).toString();
            api.post(here + "/consultation", Map.of("until", until));
            say.accept("«%s» is out for consultation.".formatted(title));
            return;
        }
        approve(api, here, strategy.path("writer").asText());
        api.post(here + "/proposal", Map.of());
        var decision = ((ObjectNode) strategy.path("decision").deepCopy())
                .put("day", LocalDate.now().minusDays(DAYS_SINCE_DECISION).toString());
        api.post(here + "/decision", decision);
        api.post(here + "/publication", Map.of());
        say.accept("Published «%s».".formatted(title));
    }

    /** Somebody else approves: the office for a school, a leader for the office, which is one person. */
    private void approve(Api api, String here, String writer) {
        var document = "/strategy/v1/documents/" + here.substring(here.lastIndexOf('/') + 1);
        api.put(document + "/approval-request", "*", Map.of());
        var approver = new Api(origin, logIn.apply(writer.equals(OFFICE) ? NEIGHBOUR : OFFICE));
        approver.post(document + "/approvals", Map.of("reason", "Det som mangler, tas i planene for skoleåret."));
    }

    private void follow() {
        var school = new Api(origin, logIn.apply(FOLLOWER));
        var owners = newestOf(school, Demo.OWNER).path("strategy").asText();
        school.put(
                "/strategy/v1/organisations/" + FOLLOWERS_SCHOOL + "/followings",
                "*",
                Map.of("kind", "ICT_STRATEGY", "strategy", owners));
    }

    private static JsonNode newestOf(Api api, String organisation) {
        return api.get("/strategy/v1/published?organisation=" + organisation)
                .path("data")
                .path(0);
    }

    private static Map<String, Object> head(JsonNode strategy, String parent) {
        return Map.of(
                "kind", "ICT_STRATEGY",
                "title", strategy.path("title").asText(),
                "from", strategy.path("from").asText(),
                "to", strategy.path("to").asText(),
                "parent", parent);
    }

    private static String strategies(String organisation) {
        return "/strategy/v1/organisations/" + organisation + "/strategies";
    }

    /** Parts of one draft; they name each other by title here and by id there. */
    private static final class Parts {

        private final Api api;
        private final String here;
        private final JsonNode drafted;
        private final Map<String, String> ids = new HashMap<>();
        private final Map<String, String> above = new HashMap<>();

        private Parts(Api api, String here, JsonNode drafted, JsonNode parent) {
            this.api = api;
            this.here = here;
            this.drafted = drafted;
            remember(drafted, ids);
            remember(parent, above);
        }

        private static void remember(JsonNode strategy, Map<String, String> titles) {
            strategy.path("parts")
                    .forEach(part -> titles.put(
                            part.path("item").path("title").asText(),
                            part.path("id").asText()));
        }

        private void sections(JsonNode texts) {
            drafted.path("parts").forEach(part -> {
                var which = part.path("item").path("which").asText();
                if (texts.has(which)) {
                    var said = Map.of("type", "section", "which", which, "text", texts.path(which));
                    api.put(here + "/parts/" + part.path("id").asText(), "\"1\"", said);
                }
            });
        }

        private void add(String type, JsonNode items) {
            items.forEach(item -> {
                var said = ((ObjectNode) item.deepCopy()).put("type", type);
                List.of("goals", "themes", "blocks").forEach(field -> name(said, field));
                if (said.has("area")) {
                    said.put("area", ids.get(said.path("area").asText()));
                }
                if (said.has("answers")) {
                    said.put("parent", above.get(said.remove("answers").asText()));
                }
                var added = api.post(here + "/parts", said);
                ids.put(item.path("title").asText(), added.path("id").asText());
            });
        }

        private void name(ObjectNode said, String field) {
            if (said.has(field)) {
                var named = new ArrayList<String>();
                said.path(field).forEach(title -> named.add(Objects.requireNonNull(ids.get(title.asText()))));
                said.putPOJO(field, named);
            }
        }
    }
}
