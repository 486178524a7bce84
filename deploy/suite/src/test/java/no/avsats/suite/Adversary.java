package no.avsats.suite;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.suite.Dump.Row;

/**
 * Somebody who knows in which order a school's people got and sent their ballots, has a dump of everything, and tries to say
 * whose each answer is: by every order that the answers can be put in, forwards and backwards. They may be ordered by where they
 * lie, by each of their values, by the transaction and the statement that wrote them, and by where rows of any other table lie
 * that hold one of their values.
 */
final class Adversary {

    /** What an answer says and what all of a school have in common order nothing. */
    private static final Set<String> NO_ORDER = Set.of("answers", "round", "school", "unit", "role", "submitted");

    private final Map<String, Map<String, Integer>> placesByValue = new HashMap<>();

    Adversary(Dump dump) {
        for (var row : dump.rows()) {
            row.values().forEach((column, value) -> placesByValue
                    .computeIfAbsent(column(column) + value, any -> new HashMap<>())
                    .putIfAbsent(row.table(), row.place()));
        }
    }

    /** A transaction's number is compared with such numbers only; a value with values of whatever column. */
    private static String column(String name) {
        return name.equals("xmin") || name.equals("cmin") ? name + " " : "";
    }

    /**
     * @param matched how many people it found, of all schools
     * @param correlation sum of the schools' rank correlations (Spearman's ρ)
     */
    record Guess(String order, int matched, double correlation) {}

    /**
     * @param schools the rows with each school's answers
     * @param person whose a row really is: their place in the order of answering, from 0
     */
    List<Guess> guesses(List<List<Row>> schools, ToIntFunction<Row> person) {
        return orders(schools).stream()
                .flatMap(order -> Stream.of(guess(order, false, schools, person), guess(order, true, schools, person)))
                .toList();
    }

    private Set<String> orders(List<List<Row>> schools) {
        var orders = new HashSet<>(keys(schools.getFirst().getFirst()).keySet());
        schools.stream().flatMap(List::stream).map(this::keys).map(Map::keySet).forEach(orders::retainAll);
        return orders;
    }

    private Guess guess(String order, boolean backwards, List<List<Row>> schools, ToIntFunction<Row> person) {
        var matched = 0;
        var correlation = 0.0;
        for (var school : schools) {
            Comparator<Row> by = Comparator.<Row, String>comparing(
                            row -> Objects.requireNonNull(keys(row).get(order)))
                    .thenComparing(Row::place);
            var people = school.stream()
                    .sorted(backwards ? by.reversed() : by)
                    .mapToInt(person)
                    .toArray();
            matched += (int) IntStream.range(0, people.length)
                    .filter(rank -> people[rank] == rank)
                    .count();
            correlation += spearman(people);
        }
        return new Guess(order + (backwards ? " backwards" : ""), matched, correlation);
    }

    private static double spearman(int[] people) {
        var n = people.length;
        var distance = IntStream.range(0, n)
                .mapToDouble(rank -> Math.pow(people[rank] - rank, 2))
                .sum();
        return 1 - 6 * distance / (n * (n * (double) n - 1));
    }

    /** What a row can be ordered by, as texts that sort. */
    private Map<String, String> keys(Row row) {
        var keys = new HashMap<String, String>();
        keys.put("place", sortable(row.place()));
        row.values().forEach((column, value) -> {
            if (!NO_ORDER.contains(column)) {
                keys.put(column, column(column).isEmpty() ? value : sortable(Integer.parseInt(value)));
                elsewhere(row, column, value).forEach(keys::put);
            }
        });
        return keys;
    }

    private Map<String, String> elsewhere(Row row, String column, String value) {
        return placesByValue.getOrDefault(column(column) + value, Map.of()).entrySet().stream()
                .filter(other -> !other.getKey().equals(row.table()))
                .collect(Collectors.toMap(
                        other -> column + " in " + other.getKey(), other -> sortable(other.getValue())));
    }

    private static String sortable(int number) {
        return "%012d".formatted(number);
    }
}
