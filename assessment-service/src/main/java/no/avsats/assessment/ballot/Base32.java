package no.avsats.assessment.ballot;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Crockford's base 32: digits and capitals without I, L, O and U, so that nothing looks like something else on paper. */
final class Base32 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int FIELD = 1 << BITS;
    /** x⁵ + x² + 1, whose root runs through all 31 values of the field before it repeats. */
    private static final int POLYNOMIAL = 0b100101;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    /** Five bits a character, the last one filled with zeros. */
    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << Byte.SIZE | Byte.toUnsignedInt(one)) & 0xFFFF;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(ALPHABET.charAt(held >> (bits - BITS) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(ALPHABET.charAt(held << (BITS - bits) & 31)).toString();
    }

    /** So many random characters, five bits each. */
    static String random(int length) {
        return RANDOM.ints(length, 0, FIELD)
                .mapToObj(value -> String.valueOf(ALPHABET.charAt(value)))
                .collect(Collectors.joining());
    }

    /** The character to write after the text so that it {@link #checks}. */
    static char check(String text) {
        return ALPHABET.charAt(shifted(remainder(text)));
    }

    /** Whether the last character is right: not after any one wrong character, nor two swapped ones (of up to 31). */
    static boolean checks(String text) {
        return remainder(text) == 0;
    }

    /** A cyclic redundancy check over the field of 32 values, one character a value. */
    private static int remainder(String text) {
        int rest = 0;
        for (char one : text.toCharArray()) {
            rest = shifted(rest) ^ ALPHABET.indexOf(one);
        }
        return rest;
    }

    private static int shifted(int rest) {
        return rest << 1 ^ (rest << 1 >= FIELD ? POLYNOMIAL : 0);
    }

    /**
     * The text as {@link #encode} writes it: capitals, no spaces or hyphens, o read as zero, i and l as one. Empty when it has
     * another length or another character.
     */
    static Optional<String> read(String typed, int length) {
        if (typed.length() > 2 * length) {
            return Optional.empty();
        }
        String text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return text.length() == length && text.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** In groups of four, joined by hyphens: how it is shown and printed. */
    static String inFours(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }
}
