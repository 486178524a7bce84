package no.avsats.assessment.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Signs and verifies the printed codes of one school assessment and role, so that none is stored before it is spent. Codes are
 * printed for nobody in particular, so here one side signs and verifies. Derived anew from the service's secret whenever it is
 * needed (HKDF-SHA256, RFC 5869).
 */
public final class BallotKey {

    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKey key;

    private BallotKey(SecretKey key) {
        this.key = key;
    }

    /**
     * The key of one school assessment and role.
     *
     * @param secret the service's own, at least 32 random bytes
     */
    public static BallotKey of(byte[] secret, UUID schoolAssessment, String role) {
        if (secret.length < KEY_BYTES) {
            throw new IllegalArgumentException("The secret of the ballots has at least 32 bytes");
        }
        String purpose = "avsats ballot 1|" + schoolAssessment + "|" + role;
        var parameters = HKDFParameterSpec.ofExtract()
                .addIKM(secret)
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        try {
            return new BallotKey(KDF.getInstance("HKDF-SHA256").deriveKey(MAC, parameters));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HKDF-SHA256", missing);
        }
    }

    /** The random text, followed by the first bytes of its signature. */
    String sign(String kind, String random, int signatureBytes) {
        return random + Base32.encode(Arrays.copyOf(mac(kind, random), signatureBytes));
    }

    /** Whether the text is a signed one; every wrong signature takes the same time. */
    boolean hasSigned(String kind, String text, int randomLength, int signatureBytes) {
        String signed = sign(kind, text.substring(0, randomLength), signatureBytes);
        return MessageDigest.isEqual(
                signed.getBytes(StandardCharsets.US_ASCII), text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Characters that only the key tells. */
    String sealed(String place) {
        return Base32.encode(mac("sealed", place));
    }

    /** The mark of a spent code. Without the key nobody can try which one it was, although it is short. */
    String markOf(String text) {
        return HexFormat.of().formatHex(mac("spent", text));
    }

    /** The key of the response that a code opens: always the same one with the same half, and nothing stored tells it. */
    ResumeKey resumeKey(String text, KeyHalf half) {
        return ResumeKey.of(mac("resume key", text + "|" + half.text()));
    }

    private byte[] mac(String purpose, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal((purpose + "|" + text).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HmacSHA256", missing);
        }
    }
}
