package no.avsats.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;

class SealedTest {

    private static final int SIZE = 256;
    private static final int POINT = 65;
    private static final int TAG = 16;

    private final byte[] handedIn = new Content(SIZE).handedIn("{\"1.1\":3}");

    @Test
    void aSealedSheetOpensWithTheOtherHalfForItsSchoolOnly() throws Exception {
        var suite = new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
        var pair = suite.generatePrivateKey();
        var sealed = Sealed.seal(suite.serializePublicKey(pair.getPublic()), "school", handedIn);
        var opened = suite.open(
                Arrays.copyOf(sealed, POINT),
                pair,
                "avsats sheet 1|school|teacher".getBytes(UTF_8),
                new byte[0],
                Arrays.copyOfRange(sealed, POINT, sealed.length),
                null,
                null,
                null);
        assertThat(opened).isEqualTo(handedIn);
        assertThat(sealed).hasSize(POINT + SIZE + TAG);
    }

    @Test
    void aDraftOpensWithItsCode() {
        var locked = Locked.lock("0000000000000001", handedIn);
        assertThat(Locked.open("0000000000000001", locked).path("submitted").asBoolean())
                .isTrue();
        assertThat(locked).hasSize(Locked.NONCE + SIZE + Locked.TAG);
    }
}
