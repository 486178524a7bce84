package no.avsats.assessment.ballot;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks what somebody has written with the key that only they hold: AES-256-GCM. All sheets of a role
 * at a school are of one size, so that their length does not tell what is in them.
 *
 * @param key 32 bytes
 */
record Seal(byte[] key) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /**
     * @param size in bytes, see {@link Fitting#bytes}
     * @return the nonce, then the locked content with its tag
     */
    byte[] lock(Content content, int size) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var locked = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content.bytes(size));
            return ByteBuffer.allocate(NONCE + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when it was locked with another key, or is not whole */
    Content unlock(byte[] sealed) {
        try {
            var plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
            return Content.read(plain);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("What is kept does not open with the key it lies under", foreign);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "Seal[…]";
    }
}
