package no.avsats.assessment.ballot;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The right to answer once, on paper: 12 characters, 4 random and 8 of signature (40 bits).
 *
 * <p>Without the key a guess is right once in 2⁴⁰, about 10¹². At the ten tries a second that the door lets through for one
 * school and role, all of four weeks finds one in 45 000 times.
 *
 * @param text 12 characters
 */
public record PrintedCode(String text) {

    private static final String KIND = "printed code";
    private static final int RANDOM_LENGTH = 4;
    private static final int RANDOM_BYTES = 3;
    private static final int SIGNATURE_BYTES = 5;
    private static final int LENGTH = 12;
    private static final int MOST = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * The one sealed batch of a school and role, all different and in random order, so that the place in the pile tells
     * nothing. The caller remembers that it was made; a second batch could repeat codes of the first.
     */
    public static List<PrintedCode> batch(BallotKey key, int number, int headcount) {
        if (number < 1 || number > headcount || number > MOST) {
            throw new TooManyCodes(headcount);
        }
        var randoms = new LinkedHashSet<String>();
        while (randoms.size() < number) {
            var random = new byte[RANDOM_BYTES];
            RANDOM.nextBytes(random);
            randoms.add(Base32.encode(random).substring(0, RANDOM_LENGTH));
        }
        return randoms.stream()
                .map(random -> new PrintedCode(key.sign(KIND, random, SIGNATURE_BYTES)))
                .toList();
    }

    /** The mark to store when it opens a response; empty unless this key signed it for print. Forgives how it was typed. */
    public static Optional<Spent> verify(BallotKey key, String typed) {
        return Base32.read(typed, LENGTH)
                .filter(text -> key.hasSigned(KIND, text, RANDOM_LENGTH, SIGNATURE_BYTES))
                .map(key::spent);
    }

    /** As it is printed: {@code 7Q2M-XK04-9TBV}. */
    public String printed() {
        return Base32.inFours(text);
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "PrintedCode[…]";
    }
}
