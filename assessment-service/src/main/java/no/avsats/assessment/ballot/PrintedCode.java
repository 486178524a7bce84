package no.avsats.assessment.ballot;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The right to answer once, on paper: 16 characters. 4 are the locator, the same on every code of the batch, so that only this
 * batch is asked; 3 are random, 8 are signature (40 bits), and the last one tells a slip of the pen.
 *
 * <p>Without the key a guess is right once in 2⁴⁰, about 10¹². At the ten tries a second that the door lets through for one
 * locator, all of four weeks finds one in 45 000 times.
 *
 * @param text 16 characters, the last one right
 */
public record PrintedCode(String text) {

    private static final String KIND = "printed code";
    private static final int LOCATOR_LENGTH = 4;
    private static final int RANDOM_LENGTH = 3;
    private static final int SIGNATURE_BYTES = 5;
    private static final int LENGTH = 16;

    /** What a batch's codes begin with, drawn at random: it tells nothing about school, time or order. */
    static String newLocator() {
        return Base32.random(LOCATOR_LENGTH);
    }

    /**
     * The one sealed batch of a school and role, all different and in random order, so that the place in the pile tells
     * nothing. The caller remembers that it was made; a second batch could repeat codes of the first.
     *
     * @param number at most {@value PrintedBatch#MOST}, a third of what there is
     */
    static List<PrintedCode> batch(BallotKey key, String locator, int number) {
        return Stream.generate(() -> Base32.random(RANDOM_LENGTH))
                .distinct()
                .limit(number)
                .map(random -> key.sign(KIND, locator + random, SIGNATURE_BYTES))
                .map(signed -> new PrintedCode(signed + Base32.check(signed)))
                .toList();
    }

    /**
     * One of the sealed sequence of a school and role, in which none comes twice. It is made when it is handed out and stored
     * nowhere.
     *
     * @param number from 1
     */
    static PrintedCode numbered(BallotKey key, String locator, int number) {
        var random = IntStream.iterate(0, next -> next + 1)
                .mapToObj(next -> key.sealed(locator + next).substring(0, RANDOM_LENGTH))
                .distinct()
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
        var signed = key.sign(KIND, locator + random, SIGNATURE_BYTES);
        return new PrintedCode(signed + Base32.check(signed));
    }

    /** As somebody typed it; empty when they mistyped it: any one wrong character and any two swapped ones are seen. */
    public static Optional<PrintedCode> read(String typed) {
        return Base32.read(typed, LENGTH).filter(Base32::checks).map(PrintedCode::new);
    }

    String locator() {
        return text.substring(0, LOCATOR_LENGTH);
    }

    /** Empty unless this key signed it for print. With another half it opens another response. */
    Optional<ValidBallot> verify(BallotKey key, KeyHalf half) {
        var signed = text.substring(0, LENGTH - 1);
        return key.hasSigned(KIND, signed, LOCATOR_LENGTH + RANDOM_LENGTH, SIGNATURE_BYTES)
                ? Optional.of(new ValidBallot(key.markOf(signed), key.resumeKey(signed, half)))
                : Optional.empty();
    }

    /** As it is printed: {@code 7Q2M-XK04-9TBV-6ZAE}. */
    public String printed() {
        return Base32.inFours(text);
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "PrintedCode[…]";
    }
}
