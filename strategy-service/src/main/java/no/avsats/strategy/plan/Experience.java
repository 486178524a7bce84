package no.avsats.strategy.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.avsats.strategy.events.MeasureProgressed.Helped;

/**
 * Whether a proposed measure helped at other schools of the same owner. No school is named, and nothing is shown of fewer
 * than three.
 *
 * @param advice the measure in the framework
 * @param yes schools
 * @param partly schools
 * @param no schools
 * @param sentences what they say, in the order of the alphabet
 */
public record Experience(String advice, int yes, int partly, int no, List<String> sentences) {

    static final int FEWEST = 3;

    /** Per measure; a measure that fewer than three schools have tried is missing. */
    public static Map<String, Experience> beside(String school, String owner, Collection<String> advice) {
        return advice.isEmpty() ? Map.of() : of(PlanMeasure.triedBeside(school, owner, List.copyOf(advice)));
    }

    /** @param tried the newest of a school first; only that one counts */
    static Map<String, Experience> of(List<Tried> tried) {
        return tried.stream().collect(groupingBy(Tried::advice)).entrySet().stream()
                .map(each -> of(each.getKey(), newest(each.getValue())))
                .filter(each -> each.yes + each.partly + each.no >= FEWEST)
                .collect(Collectors.toUnmodifiableMap(Experience::advice, Function.identity()));
    }

    private static Experience of(String advice, Collection<Tried> schools) {
        return new Experience(
                advice,
                count(schools, Helped.YES),
                count(schools, Helped.PARTLY),
                count(schools, Helped.NO),
                schools.stream()
                        .map(Tried::sentence)
                        .filter(sentence -> !sentence.isEmpty())
                        .sorted()
                        .toList());
    }

    private static Collection<Tried> newest(List<Tried> tried) {
        return tried.stream()
                .collect(toMap(Tried::school, each -> each, (newest, older) -> newest, LinkedHashMap::new))
                .values();
    }

    private static int count(Collection<Tried> schools, Helped helped) {
        return (int) schools.stream().filter(each -> each.helped() == helped).count();
    }
}
