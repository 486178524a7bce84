package no.avsats.stack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** A ballot as a browser draws it, for tests that have none. */
public record DrawnBallot(Blinding blinding) {

    private static final int RANDOM_BYTES = 32;

    /** @param key as {@code /ballot/v1/keys/…} tells it */
    public static DrawnBallot of(String key, String round, String assessment) {
        return of(key, round, assessment, "teacher");
    }

    /** @param role who answers */
    public static DrawnBallot of(String key, String round, String assessment, String role) {
        byte[] nonce = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] bound =
                "avsats ballot 2|%s|%s|%s|".formatted(round, assessment, role).getBytes(StandardCharsets.UTF_8);
        byte[] message = ByteBuffer.allocate(bound.length + nonce.length)
                .put(bound)
                .put(nonce)
                .array();
        return new DrawnBallot(Blinding.of(read(key), message));
    }

    /** What is sent to be signed. */
    public String request() {
        return text(blinding.blinded());
    }

    /** @param signature as it came back */
    public String token(String signature) {
        byte[] prepared = blinding.prepared();
        byte[] signed = blinding.signature(Base64.getUrlDecoder().decode(signature));
        return text(ByteBuffer.allocate(2 * RANDOM_BYTES + signed.length)
                .put(prepared, 0, RANDOM_BYTES)
                .put(Arrays.copyOfRange(prepared, prepared.length - RANDOM_BYTES, prepared.length))
                .put(signed)
                .array());
    }

    private static RSAPublicKey read(String key) {
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(encoded);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not an RSA key", unreadable);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
