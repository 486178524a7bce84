package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import no.avsats.stack.Blinding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** RFC 9474 with its own test vector, and what the signer refuses. */
@Tag("E-05")
class BlindSignatureTest {

    private static final Properties VECTOR = new Properties();
    private static final SigningKey KEY = SigningKey.generate();

    @BeforeAll
    static void read() throws IOException {
        try (var file = BlindSignatureTest.class.getResourceAsStream("rfc9474-a1.properties")) {
            VECTOR.load(file);
        }
    }

    @Test
    void theVectorOfTheStandardIsBlindedAsItSays() throws GeneralSecurityException {
        assertThat(blindingOfTheVector().blinded()).isEqualTo(bytes("blinded_msg"));
    }

    @Test
    void theVectorOfTheStandardIsSignedAsItSays() throws GeneralSecurityException {
        assertThat(keyOfTheVector().sign(bytes("blinded_msg"))).isEqualTo(bytes("blind_sig"));
    }

    @Test
    void theVectorOfTheStandardIsUnblindedAndVerifiedAsItSays() throws GeneralSecurityException {
        var blinding = blindingOfTheVector();
        assertThat(blinding.signature(bytes("blind_sig"))).isEqualTo(bytes("sig"));
        assertThat(keyOfTheVector().verification().hasSigned(blinding.prepared(), bytes("sig")))
                .isTrue();
    }

    @Test
    void whatWasSignedBlindlyIsVerifiedInTheOpen() {
        var blinding = Blinding.of(KEY.verification().key(), "a ballot".getBytes(StandardCharsets.UTF_8));
        var signature = blinding.signature(KEY.sign(blinding.blinded()));
        var read = VerificationKey.read(KEY.verification().encoded());
        assertThat(read.hasSigned(blinding.prepared(), signature)).isTrue();
        assertThat(SigningKey.generate().verification().hasSigned(blinding.prepared(), signature))
                .isFalse();
    }

    @Test
    void anyByteChangedIsRefused() {
        var blinding = Blinding.of(KEY.verification().key(), "a ballot".getBytes(StandardCharsets.UTF_8));
        var signature = blinding.signature(KEY.sign(blinding.blinded()));
        for (var at = 0; at < signature.length; at++) {
            var forged = signature.clone();
            forged[at] ^= 1;
            assertThat(KEY.verification().hasSigned(blinding.prepared(), forged))
                    .isFalse();
        }
        var other = blinding.prepared().clone();
        other[0] ^= 1;
        assertThat(KEY.verification().hasSigned(other, signature)).isFalse();
        assertThat(KEY.verification().hasSigned(blinding.prepared(), new byte[3]))
                .isFalse();
    }

    @Test
    void aRequestOfAnotherLengthOrAboveTheModulusIsRefused() {
        var tooMuch = new byte[256];
        Arrays.fill(tooMuch, (byte) 0xFF);
        for (var request : new byte[][] {new byte[0], new byte[255], new byte[257], tooMuch}) {
            assertThatThrownBy(() -> KEY.sign(request)).isInstanceOf(UnfitRequest.class);
        }
    }

    @Test
    void aKeyIsReadBackAndNeverShows() {
        var read = SigningKey.read(KEY.encoded());
        assertThat(read.verification().fingerprint())
                .isEqualTo(KEY.verification().fingerprint())
                .hasSize(64);
        assertThat(KEY).hasToString("SigningKey[…]");
    }

    private static Blinding blindingOfTheVector() throws GeneralSecurityException {
        var prepared = HexFormat.of().parseHex(VECTOR.getProperty("msg_prefix") + VECTOR.getProperty("msg"));
        return new Blinding(keyOfTheVector().verification().key(), prepared, bytes("salt"), number("inv"));
    }

    private static SigningKey keyOfTheVector() throws GeneralSecurityException {
        var p = number("p");
        var q = number("q");
        var e = BigInteger.valueOf(65_537);
        var lessOne = new BigInteger[] {p.subtract(BigInteger.ONE), q.subtract(BigInteger.ONE)};
        var d = e.modInverse(lessOne[0].multiply(lessOne[1]));
        var spec = new RSAPrivateCrtKeySpec(
                p.multiply(q), e, d, p, q, d.mod(lessOne[0]), d.mod(lessOne[1]), q.modInverse(p));
        return new SigningKey((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec));
    }

    private static BigInteger number(String name) {
        return new BigInteger(VECTOR.getProperty(name), 16);
    }

    private static byte[] bytes(String name) {
        return HexFormat.of().parseHex(VECTOR.getProperty(name));
    }
}
