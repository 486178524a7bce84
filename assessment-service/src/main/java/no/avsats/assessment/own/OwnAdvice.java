package no.avsats.assessment.own;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Respondent;

/** Measures that lead on from where one person stands. */
public final class OwnAdvice {

    private OwnAdvice() {}

    /**
     * One measure an area in which the person has answered, furthest from the target first; none from level 5.
     *
     * @param answers per indicator 1 to 5; 0 says that it does not concern the person's work
     */
    public static List<Suggestion> of(
            Framework framework, Respondent role, Map<String, Integer> answers, String language) {
        return framework.areas().stream()
                .flatMap(area -> of(framework, area, role, answers, language))
                .sorted(Comparator.comparing(Suggestion::distance).reversed())
                .toList();
    }

    private static Stream<Suggestion> of(
            Framework framework, Area area, Respondent role, Map<String, Integer> answers, String language) {
        return level(area, answers).stream()
                .boxed()
                .flatMap(level -> framework.measures(area.id(), role, level).stream()
                        .limit(1)
                        .map(measure -> Suggestion.of(area, level, measure, language)));
    }

    /** The lower median of what was given, as for groups: levels are ordinal and never averaged. */
    static OptionalInt level(Area area, Map<String, Integer> answers) {
        var given = area.indicators().stream()
                .map(Indicator::id)
                .map(answers::get)
                .filter(Objects::nonNull)
                .filter(level -> level > 0)
                .sorted()
                .toList();
        return given.isEmpty() ? OptionalInt.empty() : OptionalInt.of(given.get((given.size() - 1) / 2));
    }
}
