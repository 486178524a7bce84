package no.avsats.assessment.ballot;

import java.util.Locale;
import java.util.Optional;

/** Crockford's base 32: digits and capitals without I, L, O and U, so that nothing looks like something else on paper. */
final class Base32 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

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
