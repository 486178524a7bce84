package no.avsats.assessment.ballot;

import java.util.Optional;

/**
 * The right to answer once, handed to somebody who is logged in and forgotten at once. It says nothing about them: 130 random
 * bits and 16 bytes of signature, so a guess is right once in 2¹²⁸.
 *
 * @param text 52 characters, as it travels in a form body or a cookie, never in a URL
 */
public record BallotToken(String text) {

    private static final String KIND = "token";
    private static final int RANDOM_LENGTH = 26;
    private static final int SIGNATURE_BYTES = 16;
    private static final int LENGTH = 52;

    /** A new one, known to nobody else. */
    public static BallotToken issue(BallotKey key) {
        return new BallotToken(key.sign(KIND, Base32.random(RANDOM_LENGTH), SIGNATURE_BYTES));
    }

    /** Empty unless this key signed it for log-ins. */
    public static Optional<ValidBallot> verify(BallotKey key, String text) {
        return Base32.read(text, LENGTH)
                .filter(read -> key.hasSigned(KIND, read, RANDOM_LENGTH, SIGNATURE_BYTES))
                .map(read -> new ValidBallot(key, read));
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "BallotToken[…]";
    }
}
