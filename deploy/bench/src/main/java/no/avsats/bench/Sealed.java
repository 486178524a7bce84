package no.avsats.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * What a submitted answer sheet is until its school closes: HPKE (RFC 9180) for the release key of school and role, with another
 * implementation than the service's.
 */
final class Sealed {

    /** It keeps what it works on in itself, so each thread has one. */
    private static final ThreadLocal<HPKE> SUITE = ThreadLocal.withInitial(
            () -> new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128));

    private static final byte[] NO_DATA = {};

    private Sealed() {}

    /**
     * Seals a teacher's sheet.
     *
     * @param releaseKey public half: a point of 65 bytes
     * @return the encapsulated key, then the ciphertext
     */
    static byte[] seal(byte[] releaseKey, String assessment, byte[] content) {
        try {
            var info = "avsats sheet 1|%s|teacher".formatted(assessment).getBytes(UTF_8);
            var suite = SUITE.get();
            var recipient = suite.deserializePublicKey(releaseKey);
            var sealed = suite.seal(recipient, info, NO_DATA, content, null, null, null);
            return ByteBuffer.allocate(sealed[0].length + sealed[1].length)
                    .put(sealed[1])
                    .put(sealed[0])
                    .array();
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
