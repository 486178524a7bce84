package no.avsats.assessment.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A response's own key and the code to come back with: 80 bits that nobody can tell from random
 * ones, which no rate of guessing finds.
 *
 * @param text 16 characters
 */
public record ResumeKey(String text) {

    private static final int BYTES = 10;
    private static final int LENGTH = 16;

    /** @param bytes from a ballot and a half, see {@link ValidBallot#with}; the first ten count */
    static ResumeKey of(byte[] bytes) {
        return new ResumeKey(Base32.encode(Arrays.copyOf(bytes, BYTES)));
    }

    /** As somebody typed it: any case, spaces and hyphens anywhere. Empty when it cannot be one. */
    public static Optional<ResumeKey> read(String typed) {
        return Base32.read(typed, LENGTH).map(ResumeKey::new);
    }

    /** As it is shown: {@code 7Q2M-XK04-9TBV-6ZAE}. */
    public String shown() {
        return Base32.inFours(text);
    }

    /** SHA-256, 64 hexadecimal characters: all that is stored of it. */
    public String hash() {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** 16 characters that show that the answers are in: without the key nobody sees that it is of the same key as the hash. */
    String receipt() {
        return Base32.encode(Arrays.copyOf(sha256("receipt|" + text), BYTES));
    }

    /** What a browser files unsaved answers under, 16 characters: leads neither to the key nor to what is stored under its hash. */
    String mark() {
        return Base32.encode(Arrays.copyOf(sha256("unsaved|" + text), BYTES));
    }

    /** Locks what is kept under the hash. */
    Seal seal() {
        return new Seal(sha256("sealed|" + text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "ResumeKey[…]";
    }
}
