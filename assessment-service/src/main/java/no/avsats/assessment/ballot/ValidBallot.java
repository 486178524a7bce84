package no.avsats.assessment.ballot;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A ballot whose signature was right.
 *
 * @param mark all that is stored of it, from when it opens a response: a second use finds it. 64 hexadecimal characters that lead
 *     to no response
 * @param key of the response that it opens, always the same one
 */
record ValidBallot(String mark, ResumeKey key) {

    /**
     * Of a token: only its holder knows the message, so the message alone makes the key, and opening again after an answer that was
     * lost on the way finds the same response.
     */
    static ValidBallot of(byte[] message) {
        return new ValidBallot(
                HexFormat.of().formatHex(hash("spent|", message)), ResumeKey.of(hash("resume key|", message)));
    }

    private static byte[] hash(String purpose, byte[] message) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(US_ASCII));
            return digest.digest(message);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    /** Keeps the ballot out of logs. */
    @Override
    public String toString() {
        return "ValidBallot[…]";
    }
}
