package no.avsats.assessment.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everybody who submitted answers for one role, at one school or at all schools of a pool.
 *
 * @param role {@code teacher} or {@code pupil}; leaders write a {@link Statement}
 * @param pooled true for a pool, however many of its schools answered
 * @param areas in the order of the framework
 * @param responses one per person, in any order
 */
public record Group(String role, boolean pooled, List<Area> areas, List<Response> responses) {

    /**
     * An area, as the role answers it.
     *
     * @param target level of the target picture, 1 to 5
     * @param indicators those that the role answers, in order
     */
    public record Area(String id, int target, List<String> indicators) {}

    /**
     * One person's answers, without the person.
     *
     * @param school whom it counts for
     * @param levels 1 to 5 per indicator, or 1 to 4 per statement to pupils; what was skipped or does not concern the person's work is not in it
     */
    public record Response(String school, Map<String, Integer> levels) {

        public Response {
            if (levels.values().stream().anyMatch(level -> level < Level.LOWEST || level > Level.HIGHEST)) {
                throw new IllegalArgumentException("A level is 1 to 5");
            }
            levels = Map.copyOf(levels);
        }

        /** The lower median of the person's own answers to these indicators; empty list while they gave none. */
        private List<Integer> level(List<String> indicators) {
            var given = indicators.stream()
                    .map(levels::get)
                    .filter(Objects::nonNull)
                    .toList();
            return Level.of(given).stream().boxed().toList();
        }
    }

    /**
     * One level per person who answered at least one of the indicators: the lower median of their own answers to these.
     * So a figure for an area counts people, as a figure for an indicator does.
     */
    List<Integer> levels(List<String> indicators) {
        return responses.stream()
                .flatMap(response -> response.level(indicators).stream())
                .toList();
    }

    /** How many answered the indicator, per school. */
    Map<String, Integer> answered(String indicator) {
        return responses.stream()
                .filter(response -> response.levels().containsKey(indicator))
                .map(Response::school)
                .collect(Collectors.toMap(Function.identity(), school -> 1, Integer::sum));
    }
}
