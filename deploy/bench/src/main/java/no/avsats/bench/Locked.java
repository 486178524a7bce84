package no.avsats.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What an answer sheet's holder keeps at the service, locked with their resume code as the service locks it ({@code Seal}). */
final class Locked {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 512;

    private Locked() {}

    /** @param answers JSON of them */
    static byte[] draft(String resumeCode, String answers) {
        var content = "{\"answers\":%s,\"obstacle\":null,\"team\":null,\"submitted\":false}"
                .formatted(answers)
                .getBytes(UTF_8);
        var filled = Arrays.copyOf(content, (content.length / BLOCK + 1) * BLOCK);
        Arrays.fill(filled, content.length, filled.length, (byte) ' ');
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var locked = run(Cipher.ENCRYPT_MODE, resumeCode, nonce, filled);
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    static JsonNode open(String resumeCode, byte[] sealed) {
        try {
            var locked = Arrays.copyOfRange(sealed, NONCE, sealed.length);
            return Api.JSON.readTree(run(Cipher.DECRYPT_MODE, resumeCode, Arrays.copyOf(sealed, NONCE), locked));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] run(int mode, String resumeCode, byte[] nonce, byte[] text) {
        try {
            var key = MessageDigest.getInstance("SHA-256").digest(("sealed|" + resumeCode).getBytes(UTF_8));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
