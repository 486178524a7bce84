package no.avsats.assessment.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;

/**
 * The right to answer once: a signature that whoever gave it has never seen. The holder drew a nonce, had the message signed
 * blindly while logged in, and brings message and signature here, where nobody is known. The issuing side cannot recognise
 * either.
 *
 * @param prefix 32 random bytes that RFC 9474 puts before a message
 * @param nonce 32 random bytes that end the message
 * @param signature as long as the key's modulus
 */
record BallotToken(byte[] prefix, byte[] nonce, byte[] signature) {

    private static final int RANDOM_BYTES = 32;
    private static final int SHORTEST = 2 * RANDOM_BYTES + 1;

    /** @param text {@code base64url(prefix + nonce + signature)}, as it travels in a form body, never in an address */
    static Optional<BallotToken> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length < SHORTEST
                    ? Optional.empty()
                    : Optional.of(new BallotToken(
                            Arrays.copyOf(bytes, RANDOM_BYTES),
                            Arrays.copyOfRange(bytes, RANDOM_BYTES, 2 * RANDOM_BYTES),
                            Arrays.copyOfRange(bytes, 2 * RANDOM_BYTES, bytes.length)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** Empty unless the key signed it for this round, school and role. Marked by its message: a signature may be written in two ways. */
    Optional<ValidBallot> verify(VerificationKey key, UUID round, UUID assessment, Respondent role) {
        var prepared = prepared(round, assessment, role);
        return key.hasSigned(prepared, signature) ? Optional.of(ValidBallot.of(prepared)) : Optional.empty();
    }

    private byte[] prepared(UUID round, UUID assessment, Respondent role) {
        var bound = "avsats ballot 2|%s|%s|%s|"
                .formatted(round, assessment, role.role())
                .getBytes(UTF_8);
        return ByteBuffer.allocate(2 * RANDOM_BYTES + bound.length)
                .put(prefix)
                .put(bound)
                .put(nonce)
                .array();
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "BallotToken[…]";
    }
}
