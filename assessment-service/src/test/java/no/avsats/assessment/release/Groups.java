package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Groups of every size, with and without pools, whose people skip what they like. */
class Groups extends DomainContextBase {

    /** One area with one indicator, {@code i}, answered by the first school's teachers. */
    static Group of(int target, List<Integer> levels) {
        var responses = levels.stream()
                .map(level -> new Group.Response("a", Map.of("i", level)))
                .toList();
        return new Group("teacher", false, List.of(new Group.Area("area", target, List.of("i"))), responses);
    }

    /** So many people at level 1, 2, 3, 4 and 5. */
    static List<Integer> levels(int... people) {
        return IntStream.rangeClosed(1, people.length)
                .boxed()
                .flatMap(level -> Stream.generate(() -> level).limit(people[level - 1]))
                .toList();
    }

    @Provide
    Arbitrary<Group> groups() {
        return Combinators.combine(areas(), Arbitraries.of(true, false)).flatAs((areas, pooled) -> {
            var indicators =
                    areas.stream().flatMap(area -> area.indicators().stream()).toList();
            return responses(indicators)
                    .list()
                    .ofMaxSize(26)
                    .map(responses -> new Group("teacher", pooled, areas, responses));
        });
    }

    private Arbitrary<List<Group.Area>> areas() {
        var sizes = Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(2);
        var targets = Arbitraries.integers().between(1, 5);
        return Combinators.combine(sizes, targets).as((areas, target) -> IntStream.range(0, areas.size())
                .mapToObj(area -> new Group.Area(
                        "area" + area,
                        target,
                        IntStream.range(0, areas.get(area))
                                .mapToObj(indicator -> area + "." + indicator)
                                .toList()))
                .toList());
    }

    /** Later indicators are skipped more often, so that numbers, words and hidden cells stand side by side. */
    private Arbitrary<Group.Response> responses(List<String> indicators) {
        var given = new ArrayList<Arbitrary<Map<String, Integer>>>();
        for (String indicator : indicators) {
            Arbitrary<Map<String, Integer>> answer =
                    Arbitraries.integers().between(1, 5).map(level -> Map.of(indicator, level));
            given.add(Arbitraries.frequencyOf(Tuple.of(3, answer), Tuple.of(given.size(), Arbitraries.just(Map.of()))));
        }
        return Combinators.combine(Combinators.combine(given).as(Groups::together), Arbitraries.of("a", "b", "c"))
                .as((levels, school) -> new Group.Response(school, levels));
    }

    private static Map<String, Integer> together(List<Map<String, Integer>> answers) {
        return answers.stream()
                .flatMap(answer -> answer.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
