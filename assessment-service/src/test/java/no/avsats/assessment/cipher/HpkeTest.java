package no.avsats.assessment.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class HpkeTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] INFO = "a sheet".getBytes(UTF_8);
    private static final byte[] PLAIN = "1,2,3".getBytes(UTF_8);

    /** RFC 9180, appendix A.3.1, the first encryption. */
    @Test
    void sealsTheVectorOfTheRfc() throws GeneralSecurityException {
        var ephemeral = pair(
                "4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb",
                "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4");
        var recipient = pair(
                "f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2",
                "04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0");
        var info = HEX.parseHex("4f6465206f6e2061204772656369616e2055726e");
        var aad = HEX.parseHex("436f756e742d30");
        var plain = HEX.parseHex("4265617574792069732074727574682c20747275746820626561757479");
        var sealed = Hpke.seal(ephemeral, (ECPublicKey) recipient.getPublic(), info, aad, plain);
        assertThat(HEX.formatHex(sealed))
                .isEqualTo(
                        "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4"
                                + "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434");
        assertThat(Hpke.open(recipient.getPrivate(), (ECPublicKey) recipient.getPublic(), info, aad, sealed))
                .isEqualTo(plain);
    }

    @Test
    void theSameIsNeverSealedAlike() throws GeneralSecurityException {
        var pair = Hpke.generate();
        var one = Hpke.seal((ECPublicKey) pair.getPublic(), INFO, PLAIN);
        var other = Hpke.seal((ECPublicKey) pair.getPublic(), INFO, PLAIN);
        assertThat(one).isNotEqualTo(other).hasSameSizeAs(other);
        assertThat(opened(pair, INFO, one)).isEqualTo(PLAIN);
    }

    @Test
    void nobodyElseOpensIt() {
        var pair = Hpke.generate();
        var sealed = Hpke.seal((ECPublicKey) pair.getPublic(), INFO, PLAIN);
        assertThatThrownBy(() -> opened(Hpke.generate(), INFO, sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void itOpensForNothingElse() {
        var pair = Hpke.generate();
        var sealed = Hpke.seal((ECPublicKey) pair.getPublic(), INFO, PLAIN);
        assertThatThrownBy(() -> opened(pair, PLAIN, sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void nothingInItMayChange() {
        var pair = Hpke.generate();
        var sealed = Hpke.seal((ECPublicKey) pair.getPublic(), INFO, PLAIN);
        for (var place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> opened(pair, INFO, changed)).isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void aPointOffTheCurveIsRefused() {
        var pair = Hpke.generate();
        var forged = new byte[100];
        forged[0] = 4;
        forged[64] = 1;
        assertThatThrownBy(() -> opened(pair, INFO, forged)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> opened(pair, INFO, new byte[10])).isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] opened(KeyPair pair, byte[] info, byte[] sealed) throws GeneralSecurityException {
        return Hpke.open(pair.getPrivate(), (ECPublicKey) pair.getPublic(), info, sealed);
    }

    private static KeyPair pair(String secret, String point) throws GeneralSecurityException {
        var publicKey = Hpke.publicKey(HEX.parseHex(point));
        PrivateKey key = KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(new BigInteger(secret, 16), publicKey.getParams()));
        return new KeyPair(publicKey, key);
    }
}
