package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who answered which indicators of an area; how they answered is not known here.
 *
 * @param answered how many people answered the same indicators, by these as bits
 */
record People(int indicators, Map<Integer, Integer> answered) {

    private static final int TOGETHER = 2;

    /** One of those who know each other's answers: the indicators that were answered, and those where the target was reached. */
    private record Answers(int asked, int above) {

        boolean isAsked(int figure, int area) {
            return figure == area || (asked >> figure & 1) == 1;
        }

        boolean isAbove(int figure, int area) {
            return figure == area
                    ? Integer.bitCount(above) >= Worlds.needed(Integer.bitCount(asked))
                    : (above >> figure & 1) == 1;
        }
    }

    /** @param answered by person, the indicators that they answered as bits; 0 for none */
    static People of(int indicators, Stream<Integer> answered) {
        var people = new TreeMap<Integer, Integer>();
        answered.filter(each -> each > 0).forEach(each -> people.merge(each, 1, Integer::sum));
        return new People(indicators, people);
    }

    /** How many answered, for each indicator and last for the area. */
    int[] all() {
        int[] all = new int[indicators + 1];
        answered.forEach((asked, count) -> {
            for (int i = 0; i < indicators; i++) all[i] += (asked >> i & 1) * count;
            all[indicators] += count;
        });
        return all;
    }

    /** Everybody, and everybody but two, for whatever two of them may have answered. */
    List<Worlds> worlds() {
        var worlds = new ArrayList<>(List.of(without(List.of())));
        var kinds = answered.keySet().stream()
                .sorted()
                .flatMap(asked -> IntStream.rangeClosed(0, asked)
                        .filter(above -> (above & asked) == above)
                        .mapToObj(above -> new Answers(asked, above)))
                .toList();
        for (int one = 0; one < kinds.size(); one++) {
            for (var other : kinds.subList(one, kinds.size())) {
                if (areThere(kinds.get(one), other)) worlds.add(without(List.of(kinds.get(one), other)));
            }
        }
        return List.copyOf(worlds);
    }

    private boolean areThere(Answers one, Answers other) {
        return one.asked != other.asked || answered.getOrDefault(one.asked, 0) >= TOGETHER;
    }

    private Worlds without(List<Answers> known) {
        var left = new TreeMap<>(answered);
        int[] asked = new int[indicators + 1];
        int[] above = new int[indicators + 1];
        for (var each : known) {
            left.merge(each.asked, -1, Integer::sum);
            for (int i = 0; i < asked.length; i++) {
                asked[i] += each.isAsked(i, indicators) ? 1 : 0;
                above[i] += each.isAbove(i, indicators) ? 1 : 0;
            }
        }
        var others = new People(indicators, left);
        int complete = left.getOrDefault(everything(), 0);
        return new Worlds(new Worlds.Known(asked, above), complete, others.skipping(), others.all());
    }

    private int everything() {
        return (1 << indicators) - 1;
    }

    /** The first so many have reached the target on all that they answered, and the others on none. */
    private List<int[]> skipping() {
        int[] held = new int[indicators + 1];
        var ways = new ArrayList<>(List.of(held));
        for (var some : answered.entrySet()) {
            for (int i = 0; some.getKey() < everything() && i < some.getValue(); i++) {
                held = held.clone();
                for (int figure = 0; figure < indicators; figure++) held[figure] += some.getKey() >> figure & 1;
                held[indicators]++;
                ways.add(held);
            }
        }
        return ways;
    }
}
