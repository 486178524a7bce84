package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.avsats.assessment.events.AssessmentReleased.Cell;

/** How much of what could be told is told. */
final class Usefulness {

    private Usefulness() {}

    static String of(Cell cell) {
        if (cell.suppressed()) {
            return "hidden";
        }
        if (cell.answered() == null) {
            return "level or words";
        }
        return cell.share() != null ? "number" : isEnd(cell) ? "coded end" : "range";
    }

    /** The ends of ten people are the widest. */
    private static boolean isEnd(Cell cell) {
        Integer least = cell.atLeast();
        Integer most = cell.atMost();
        return least == null && most != null && most <= 30 || most == null && least != null && least >= 70;
    }

    static void count(Map<String, Integer> uses, int people, String figure, String told) {
        uses.merge(size(people) + " " + figure + ": " + told, 1, Integer::sum);
    }

    private static String size(int people) {
        if (people < 10) {
            return "5-9";
        }
        return people < 15 ? "10-14" : people < 20 ? "15-19" : "20-80";
    }

    /** In per cent of the same figure at schools of the same size. */
    static String table(Map<String, Integer> uses) {
        return new TreeMap<>(uses)
                .keySet().stream()
                        .map(use -> "%s %.1f %%".formatted(use, part(uses, use)))
                        .collect(Collectors.joining("\n"));
    }

    static double part(Map<String, Integer> uses, String use) {
        var figure = use.substring(0, use.indexOf(':') + 1);
        int all = uses.entrySet().stream()
                .filter(each -> each.getKey().startsWith(figure))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return 100.0 * uses.getOrDefault(use, 0) / Math.max(1, all);
    }

    static void assertGoals(Map<String, Integer> uses) {
        assertThat(part(uses, "20-80 area: number") + part(uses, "20-80 area: coded end"))
                .isGreaterThanOrEqualTo(95);
        assertThat(part(uses, "5-9 area: level or words")).isGreaterThanOrEqualTo(80);
        assertThat(uses).doesNotContainKeys("10-14 school: sees nothing", "15-19 school: sees nothing");
        assertThat(uses).doesNotContainKey("20-80 school: sees nothing");
    }
}
