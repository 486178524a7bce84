package no.avsats.assessment.ballot;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written on an answer sheet so far.
 *
 * @param answers per indicator 1 to 5, or {@link AnswerSheet#NOT_MY_WORK}; what was skipped is missing
 * @param obstacle what stands most in the way; null when none was named
 * @param team empty for none of the school's teams; null while nothing is chosen
 * @param submitted it counts, and is not changed after that
 */
record Content(
        Map<String, Integer> answers,
        @Nullable String obstacle,
        @Nullable String team,
        boolean submitted) {

    static final Content EMPTY = new Content(Map.of(), null, null, false);

    Content with(Written written) {
        var merged = new TreeMap<>(answers);
        written.answers().forEach((indicator, level) -> merged.compute(indicator, (same, before) -> level));
        return new Content(
                Collections.unmodifiableMap(merged),
                written.obstacle() == null ? obstacle : emptied(written.obstacle()),
                written.team() == null ? team : written.team(),
                submitted);
    }

    private static @Nullable String emptied(String obstacle) {
        return obstacle.isEmpty() ? null : obstacle;
    }

    Content handedIn() {
        return new Content(answers, obstacle, team, true);
    }
}
