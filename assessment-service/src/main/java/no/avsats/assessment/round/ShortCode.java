package no.avsats.assessment.round;

import java.security.SecureRandom;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a short link ends with: six signs that nobody mistakes for others, one of 887 million. */
final class ShortCode {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    /** As many as asked for, each different and of no school so far. */
    static Iterator<String> free(int count) {
        return free(count, ShortCode::random);
    }

    static Iterator<String> free(int count, Supplier<String> draw) {
        var free = new LinkedHashSet<String>();
        while (free.size() < count) {
            var drawn = Stream.generate(draw).limit(count - free.size()).toList();
            free.addAll(drawn);
            free.removeAll(SchoolAssessment.codesAmong(drawn));
        }
        return free.iterator();
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
