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

/** What an answer sheet's holder keeps at the service, locked with their resume code: AES-256-GCM, the nonce in front. */
final class Locked {

    static final int NONCE = 12;
    static final int TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Locked() {}

    static byte[] lock(String resumeCode, byte[] content) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var locked = run(Cipher.ENCRYPT_MODE, resumeCode, nonce, content);
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
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
