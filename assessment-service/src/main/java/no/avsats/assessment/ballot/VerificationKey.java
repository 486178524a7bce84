package no.avsats.assessment.ballot;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * What a ballot of one school assessment and role is verified with: the same for everybody, and published. The signature
 * scheme is RSABSSA-SHA384-PSS-Randomized of RFC 9474; once unblinded it is a plain RSASSA-PSS signature.
 */
record VerificationKey(RSAPublicKey key) {

    private static final int SALT_BYTES = 48;
    private static final PSSParameterSpec PSS = new PSSParameterSpec(
            "SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT_BYTES, PSSParameterSpec.TRAILER_FIELD_BC);

    /** @param encoded a SubjectPublicKeyInfo in DER, as {@link #encoded()} gives it */
    static VerificationKey read(byte[] encoded) {
        try {
            return new VerificationKey(
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not an RSA key", unreadable);
        }
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    /** SHA-256 of the encoded key, 64 hexadecimal characters: whoever compares it sees that all have the same key. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Length of the modulus in bytes: that of a blinded ballot and of a signature. */
    int bytes() {
        return (key.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** @param prepared the message with its 32 random bytes in front */
    boolean hasSigned(byte[] prepared, byte[] signature) {
        try {
            var pss = Signature.getInstance("RSASSA-PSS");
            pss.setParameter(PSS);
            pss.initVerify(key);
            pss.update(prepared);
            return pss.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (InvalidKeyException weak) {
            throw new IllegalStateException("No key for SHA-384", weak);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no RSASSA-PSS", missing);
        }
    }
}
