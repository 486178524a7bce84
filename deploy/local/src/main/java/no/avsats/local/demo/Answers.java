package no.avsats.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What made-up teachers of one school answer: each school has its own standing per area, each teacher an own distance from it.
 */
final class Answers {

    private static final int HIGHEST = 5;
    private static final double SPREAD = 0.9;
    private static final double NOT_MY_WORK = 0.03;
    private static final double SKIPPED = 0.02;

    private static final double NAMES_AN_OBSTACLE = 0.8;
    private static final List<String> READINESS =
            List.of("done", "done", "nearly", "started", "planned", "not-planned");

    private final Random random;
    private final Map<String, Double> standing = new LinkedHashMap<>();

    /** @param school the same number gives the same answers in the same order */
    Answers(String school) {
        random = new Random(school.hashCode());
    }

    /** @param sheet as it was opened under the key; @return what is sent to keep it filled in */
    Map<String, Object> written(String key, JsonNode sheet) {
        var written = new LinkedHashMap<String, Object>();
        written.put("key", key);
        written.put("answers", of(sheet.path("questions")));
        var obstacles = sheet.path("obstacles").path("options");
        if (!obstacles.isEmpty() && random.nextDouble() < NAMES_AN_OBSTACLE) {
            written.put("obstacle", oneOf(obstacles).path("id").asText());
        }
        if (!sheet.path("teams").isEmpty()) {
            written.put(
                    "team",
                    sheet.path("teams")
                            .path(random.nextInt(sheet.path("teams").size()))
                            .asText());
        }
        return written;
    }

    /** The first ones oftener than the last. */
    private JsonNode oneOf(JsonNode options) {
        var dice = random.nextDouble();
        return options.path((int) (dice * dice * options.size()));
    }

    /** @param statuses of the framework; @return how near the school is, per status */
    Map<String, String> statuses(JsonNode statuses) {
        var stated = new LinkedHashMap<String, String>();
        statuses.forEach(
                status -> stated.put(status.path("id").asText(), READINESS.get(random.nextInt(READINESS.size()))));
        return stated;
    }

    /** @param questions as an answer sheet lists them; @return level per indicator, 0 for "does not concern my work" */
    private Map<String, Integer> of(JsonNode questions) {
        var answers = new LinkedHashMap<String, Integer>();
        var own = random.nextGaussian() * SPREAD / 2;
        questions.forEach(question -> {
            var dice = random.nextDouble();
            var level = Math.min(
                    level(question.path("area").asText(), own),
                    question.path("levels").size());
            if (dice >= SKIPPED) {
                answers.put(question.path("indicator").asText(), dice < SKIPPED + NOT_MY_WORK ? 0 : level);
            }
        });
        return answers;
    }

    /** How the school's leaders see it: its standing without anybody's own distance. */
    int leaders(String area) {
        return level(area, 0);
    }

    private int level(String area, double own) {
        var school = standing.computeIfAbsent(area, any -> 2.4 + random.nextDouble() * 1.6);
        var level = Math.round(school + own + random.nextGaussian() * SPREAD / 2);
        return (int) Math.clamp(level, 1, HIGHEST);
    }
}
