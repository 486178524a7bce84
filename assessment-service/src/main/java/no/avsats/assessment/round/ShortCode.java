package no.avsats.assessment.round;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a short link ends with: six signs that nobody mistakes for others, one of 887 million. */
final class ShortCode {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
