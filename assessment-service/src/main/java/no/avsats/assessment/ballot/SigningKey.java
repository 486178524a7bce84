package no.avsats.assessment.ballot;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import javax.crypto.Cipher;

/**
 * What the ballots of one school assessment and role are signed with, blindly: the signer's part of RFC 9474. It signs nothing
 * else, so that nobody gets a signature of another meaning out of it.
 */
record SigningKey(RSAPrivateCrtKey key) {

    /** The least that RFC 9474 allows; a ballot lives for weeks. */
    private static final int BITS = 2048;

    /** A new one; takes some tenths of a second. */
    static SigningKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no RSA", missing);
        }
    }

    /** @param encoded PKCS #8, as {@link #encoded()} gives it */
    static SigningKey read(byte[] encoded) {
        try {
            return new SigningKey(
                    (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not an RSA key", unreadable);
        }
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    VerificationKey verification() {
        try {
            var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return new VerificationKey(
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Signs what it cannot read. The result is verified before it is told: a faulty one would give the key away.
     *
     * @param blinded as long as the modulus and less than it
     * @return as long as the modulus; the same for the same request
     * @throws UnfitRequest when it is longer, shorter or more
     */
    byte[] sign(byte[] blinded) {
        var asked = new BigInteger(1, blinded);
        if (blinded.length != verification().bytes() || asked.compareTo(key.getModulus()) >= 0) {
            throw new UnfitRequest();
        }
        try {
            var raw = Cipher.getInstance("RSA/ECB/NoPadding");
            raw.init(Cipher.DECRYPT_MODE, key);
            var signed = raw.doFinal(blinded);
            require(asked, new BigInteger(1, signed));
            return signed;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no RSA", missing);
        }
    }

    private void require(BigInteger asked, BigInteger signed) {
        if (!signed.modPow(key.getPublicExponent(), key.getModulus()).equals(asked)) {
            throw new IllegalStateException("A wrong signature was made, and kept back");
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "SigningKey[…]";
    }
}
