package no.avsats.assessment.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals for the holder of a private key, so that whoever sealed cannot open: HPKE of RFC 9180 in base mode, with DHKEM(P-256,
 * HKDF-SHA256), HKDF-SHA256 and AES-128-GCM, one message a context.
 */
public final class Hpke {

    private static final String CURVE = "secp256r1";
    private static final byte[] VERSION = "HPKE-v1".getBytes(US_ASCII);
    /** The key encapsulation: {@code "KEM"} and its number of RFC 9180 §7.1. */
    private static final byte[] KEM = {'K', 'E', 'M', 0, 0x10};
    /** The whole suite: {@code "HPKE"} and the numbers of KEM, KDF and AEAD. */
    private static final byte[] SUITE = {'H', 'P', 'K', 'E', 0, 0x10, 0, 1, 0, 1};

    private static final byte BASE_MODE = 0;
    private static final byte[] NONE = {};
    private static final int COORDINATE = 32;
    private static final int POINT = 1 + 2 * COORDINATE;
    private static final byte UNCOMPRESSED = 4;
    private static final int SECRET = 32;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Hpke() {}

    /** A new pair on P-256. */
    public static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no P-256", missing);
        }
    }

    /**
     * Seals for the recipient.
     *
     * @param info what the message is for: only who names the same opens it
     * @return the encapsulated key (65 bytes), then the ciphertext, 16 bytes longer than the message
     */
    public static byte[] seal(ECPublicKey recipient, byte[] info, byte[] plain) {
        return seal(generate(), recipient, info, NONE, plain);
    }

    static byte[] seal(KeyPair ephemeral, ECPublicKey recipient, byte[] info, byte[] aad, byte[] plain) {
        try {
            var encapsulated = encoded((ECPublicKey) ephemeral.getPublic());
            var shared = shared(ephemeral.getPrivate(), recipient, encapsulated, encoded(recipient));
            var sealed = cipher(Cipher.ENCRYPT_MODE, shared, info, aad).doFinal(plain);
            return joined(encapsulated, sealed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks a part of HPKE", missing);
        }
    }

    /**
     * Opens what was sealed for the pair.
     *
     * @throws GeneralSecurityException when it was sealed for another pair or another purpose, or is not whole
     */
    public static byte[] open(PrivateKey key, ECPublicKey recipient, byte[] info, byte[] sealed)
            throws GeneralSecurityException {
        return open(key, recipient, info, NONE, sealed);
    }

    static byte[] open(PrivateKey key, ECPublicKey recipient, byte[] info, byte[] aad, byte[] sealed)
            throws GeneralSecurityException {
        if (sealed.length < POINT) {
            throw new GeneralSecurityException("Too short to hold an encapsulated key");
        }
        var encapsulated = Arrays.copyOf(sealed, POINT);
        var shared = shared(key, publicKey(encapsulated), encapsulated, encoded(recipient));
        return cipher(Cipher.DECRYPT_MODE, shared, info, aad).doFinal(sealed, POINT, sealed.length - POINT);
    }

    /** The point without compression, 65 bytes: RFC 9180 §7.1.1. */
    public static byte[] encoded(ECPublicKey key) {
        var point = key.getW();
        return ByteBuffer.allocate(POINT)
                .put(UNCOMPRESSED)
                .put(coordinate(point.getAffineX()))
                .put(coordinate(point.getAffineY()))
                .array();
    }

    /**
     * The key of a point.
     *
     * @throws GeneralSecurityException when it is not 65 bytes without compression
     */
    public static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT || point[0] != UNCOMPRESSED) {
            throw new GeneralSecurityException("Not a point without compression");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, POINT));
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, padded, COORDINATE - length, length);
        return padded;
    }

    /** Encap and Decap of RFC 9180 §4.1: both sides come to the same secret. The agreement refuses points off the curve. */
    private static byte[] shared(PrivateKey own, ECPublicKey other, byte[] encapsulated, byte[] recipient)
            throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        var prk = extract(KEM, NONE, "eae_prk", agreement.generateSecret());
        return expand(KEM, prk, "shared_secret", joined(encapsulated, recipient), SECRET);
    }

    /** KeySchedule of RFC 9180 §5.1, without a pre-shared key, and the cipher of its first message. */
    private static Cipher cipher(int mode, byte[] shared, byte[] info, byte[] aad) throws GeneralSecurityException {
        var context = joined(
                new byte[] {BASE_MODE},
                extract(SUITE, NONE, "psk_id_hash", NONE),
                extract(SUITE, NONE, "info_hash", info));
        var secret = extract(SUITE, shared, "secret", NONE);
        var key = expand(SUITE, secret, "key", context, KEY);
        var nonce = expand(SUITE, secret, "base_nonce", context, NONCE);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] material)
            throws GeneralSecurityException {
        var labelled = joined(VERSION, suite, label.getBytes(US_ASCII), material);
        return hkdf().deriveData(HKDFParameterSpec.ofExtract()
                .addSalt(salt)
                .addIKM(labelled)
                .extractOnly());
    }

    private static byte[] expand(byte[] suite, byte[] prk, String label, byte[] info, int length)
            throws GeneralSecurityException {
        var labelled = joined(new byte[] {0, (byte) length}, VERSION, suite, label.getBytes(US_ASCII), info);
        return hkdf().deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(prk, "HKDF"), labelled, length));
    }

    private static KDF hkdf() throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256");
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
