package no.avsats.suite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One person's answers as they would lie on a disk in clear: as the text of a JSON object, and as PostgreSQL keeps one
 * ({@code jsonb}).
 *
 * @param answers level per indicator
 */
record Plain(Map<String, Integer> answers) {

    /** {@code jsonb} sorts keys by their length first. */
    private static final Comparator<String> SHORT_FIRST =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    /** Also of a part of a longer object, when its keys are sorted by name. */
    String text() {
        return json(new TreeMap<>(answers));
    }

    /** The levels one after the other: a number of one digit takes eight bytes (a length, a header, the digit). */
    String binary() {
        return sorted().values().stream()
                .map(level -> new String(new byte[] {0x20, 0, 0, 0, 0, (byte) 0x80, level.byteValue(), 0}, ISO_8859_1))
                .collect(Collectors.joining());
    }

    /** What comes before the levels, the same for everybody who was asked the same. */
    String binaryMark() {
        return String.join("", sorted().keySet());
    }

    String textMark() {
        return "\"" + new TreeMap<>(answers).firstKey() + "\":";
    }

    List<String> both() {
        return List.of(text(), binary());
    }

    private SortedMap<String, Integer> sorted() {
        var sorted = new TreeMap<String, Integer>(SHORT_FIRST);
        sorted.putAll(answers);
        return sorted;
    }

    private static String json(Map<String, Integer> answers) {
        return answers.entrySet().stream()
                .map(each -> "\"%s\":%d".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(","));
    }
}
