package no.avsats.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A strategy that an education office writes.
 *
 * @param path of the strategy in the API
 * @param id of the strategy
 */
record Draft(Api office, String path, String id) {

    private static final int WORDS_PER_PAGE = 300;
    /** Pages: one for each. */
    private static final int SECTIONS = 5;
    /** Of the parts. */
    private static final double AREAS = 0.1;

    private static final double GOALS = 0.4;

    /** @param pages of 300 words: five sections of one page, the rest areas, goals and measures of half a page */
    static Draft write(Api office, String organisation, int pages) throws IOException, InterruptedException {
        var home = "/strategy/v1/organisations/" + organisation + "/strategies";
        var drafted = office.post(
                home,
                Map.of(
                        "kind", "ICT_STRATEGY",
                        "title", "Strategi på " + pages + " sider",
                        "from", "2026-08-01",
                        "to", "2030-07-31"));
        var id = drafted.path("id").asText();
        var draft = new Draft(office, home + "/" + id, id);
        var prose = new Prose();
        draft.writeSections(drafted, prose);
        draft.add((pages - SECTIONS) * 2, prose);
        return draft;
    }

    private void writeSections(JsonNode drafted, Prose prose) throws IOException, InterruptedException {
        for (var part : drafted.path("parts")) {
            if (!part.path("item").has("which")) continue;
            var said = ((ObjectNode) part.path("item").deepCopy()).put("text", prose.text(WORDS_PER_PAGE));
            office.put(path + "/parts/" + part.path("id").asText(), "\"1\"", said);
        }
    }

    private void add(int parts, Prose prose) throws IOException, InterruptedException {
        List<String> areas = new ArrayList<>();
        List<String> goals = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            if (i < parts * AREAS) {
                areas.add(add("area", prose, Map.of()));
            } else if (i < parts * GOALS) {
                goals.add(add("goal", prose, Map.of("area", areas.get(i % areas.size()))));
            } else {
                add("measure", prose, measure(goals.get(i % goals.size()), prose));
            }
        }
    }

    private static Map<String, Object> measure(String goal, Prose prose) {
        return Map.of(
                "goals",
                List.of(goal),
                "responsible",
                "Rektor",
                "start",
                "2026-08-17",
                "due",
                "2028-06-16",
                "sign",
                prose.words(10),
                "teacherHours",
                12,
                "activities",
                List.of(Map.of("title", prose.title(), "due", "2026-10-01")));
    }

    private String add(String type, Prose prose, Map<String, Object> more) throws IOException, InterruptedException {
        ObjectNode said = Api.JSON.valueToTree(more);
        said.put("type", type).put("title", prose.title()).put("text", prose.text(WORDS_PER_PAGE / 2));
        return office.post(path + "/parts", said).path("id").asText();
    }

    JsonNode read() throws IOException, InterruptedException {
        return office.get(path);
    }

    /** @param approver somebody else, as the rules want it */
    void publish(Api approver) throws IOException, InterruptedException {
        var document = "/strategy/v1/documents/" + id;
        office.put(document + "/approval-request", "*", Map.of());
        approver.post(document + "/approvals", Map.of("reason", "Målt, ikke lest."));
        office.post(path + "/proposal", Map.of());
        office.post(path + "/decision", Map.of("body", "Kommunestyret", "day", "2026-06-16", "caseNumber", "26/1"));
        office.post(path + "/publication", Map.of());
    }
}
