package no.avsats.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** Opens what was sealed, with another implementation than the one that sealed it. */
final class Hpke {

    private static final int ENCAPSULATED = 65;
    private static final HPKE SUITE =
            new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);

    private Hpke() {}

    /**
     * The text; empty when the key is none, or another one.
     *
     * @param key PKCS #8
     * @param publicKey its other half: a point of 65 bytes
     * @param sealed the encapsulated key, then the ciphertext
     */
    static Optional<String> open(byte[] key, byte[] publicKey, byte[] info, byte[] sealed) {
        try {
            var pair = new AsymmetricCipherKeyPair(
                    SUITE.deserializePublicKey(publicKey), PrivateKeyFactory.createKey(key));
            var encapsulated = Arrays.copyOf(sealed, ENCAPSULATED);
            var ciphertext = Arrays.copyOfRange(sealed, ENCAPSULATED, sealed.length);
            var plain = SUITE.open(encapsulated, pair, info, new byte[0], ciphertext, null, null, null);
            return Optional.of(new String(plain, UTF_8));
        } catch (IOException | InvalidCipherTextException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
