package no.avsats.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
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

    private final Random random;
    private final Map<String, Double> standing = new LinkedHashMap<>();

    /** @param school the same number gives the same answers in the same order */
    Answers(String school) {
        random = new Random(school.hashCode());
    }

    /** @param questions as an answer sheet lists them; @return level per indicator, 0 for "does not concern my work" */
    Map<String, Integer> of(JsonNode questions) {
        var answers = new LinkedHashMap<String, Integer>();
        var own = random.nextGaussian() * SPREAD / 2;
        questions.forEach(question -> {
            var dice = random.nextDouble();
            var level = level(question.path("area").asText(), own);
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
