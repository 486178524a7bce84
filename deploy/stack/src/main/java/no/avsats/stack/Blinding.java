package no.avsats.stack;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/**
 * What somebody's browser does to get a ballot signed that the signer cannot recognise, for tests that have no browser: the
 * client's part of RFC 9474, RSABSSA-SHA384-PSS-Randomized.
 *
 * @param prepared the message with 32 random bytes in front: what will have been signed
 * @param salt 48 random bytes
 * @param inverse of the blinding factor
 */
public record Blinding(RSAPublicKey key, byte[] prepared, byte[] salt, BigInteger inverse) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PREFIX_BYTES = 32;
    private static final int SALT_BYTES = 48;
    private static final int LAST_BYTE = 0xBC;

    /** With everything drawn anew. */
    public static Blinding of(RSAPublicKey key, byte[] message) {
        BigInteger n = key.getModulus();
        BigInteger factor = new BigInteger(n.bitLength() - 1, RANDOM);
        byte[] prepared = ByteBuffer.allocate(PREFIX_BYTES + message.length)
                .put(random(PREFIX_BYTES))
                .put(message)
                .array();
        return new Blinding(key, prepared, random(SALT_BYTES), factor.modInverse(n));
    }

    /** What is sent to be signed. */
    public byte[] blinded() {
        BigInteger n = key.getModulus();
        BigInteger hidden = inverse.modInverse(n).modPow(key.getPublicExponent(), n);
        return bytes(new BigInteger(1, encoded()).multiply(hidden).mod(n), bytes());
    }

    /** The signature of {@link #prepared()}, made of what came back. */
    public byte[] signature(byte[] blindSignature) {
        BigInteger n = key.getModulus();
        return bytes(new BigInteger(1, blindSignature).multiply(inverse).mod(n), bytes());
    }

    /** EMSA-PSS-ENCODE of RFC 8017, section 9.1.1. */
    private byte[] encoded() {
        int bits = key.getModulus().bitLength() - 1;
        byte[] hash = sha384(new byte[Byte.SIZE], sha384(prepared), salt);
        byte[] block = new byte[(bits + Byte.SIZE - 1) / Byte.SIZE - hash.length - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        byte[] mask = mask(hash, block.length);
        for (int i = 0; i < block.length; i++) block[i] ^= mask[i];
        block[0] &= (byte) (0xFF >> (Byte.SIZE - 1 - (bits - 1) % Byte.SIZE));
        return ByteBuffer.allocate(block.length + hash.length + 1)
                .put(block)
                .put(hash)
                .put((byte) LAST_BYTE)
                .array();
    }

    /** MGF1 of RFC 8017, appendix B.2.1. */
    private static byte[] mask(byte[] seed, int length) {
        var mask = new ByteArrayOutputStream();
        for (int counter = 0; mask.size() < length; counter++)
            mask.writeBytes(sha384(
                    seed, ByteBuffer.allocate(Integer.BYTES).putInt(counter).array()));
        return Arrays.copyOf(mask.toByteArray(), length);
    }

    private int bytes() {
        return (key.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
    }

    private static byte[] bytes(BigInteger number, int length) {
        byte[] signed = number.toByteArray();
        byte[] padded = new byte[length];
        int used = Math.min(length, signed.length);
        System.arraycopy(signed, signed.length - used, padded, length - used, used);
        return padded;
    }

    private static byte[] random(int length) {
        byte[] drawn = new byte[length];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-384");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
