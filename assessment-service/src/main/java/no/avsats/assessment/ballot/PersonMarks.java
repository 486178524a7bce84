package no.avsats.assessment.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.avsats.assessment.keystore.KeyMissing;
import no.avsats.assessment.keystore.KeyStore;

/**
 * Persons as they stand on one issuing list: a keyed hash under a secret of this list alone. With the secret one can try who a
 * mark is; it is destroyed when the school closes, and then nobody can.
 */
@ApplicationScoped
public class PersonMarks {

    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyStore keys;

    PersonMarks(KeyStore keys) {
        this.keys = keys;
    }

    /** Of a list's secret in the key store. */
    public static String name(UUID list) {
        return "marks-" + list;
    }

    public static byte[] newSecret() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /**
     * 64 hexadecimal characters.
     *
     * @throws KeyMissing when the list has no secret, or no longer
     */
    String mark(UUID list, String person) {
        return mac(list, "avsats person 2|" + person);
    }

    /** The same for a request that was signed on the list. */
    String request(UUID list, byte[] blinded) {
        return mac(list, "avsats request 2|" + HexFormat.of().formatHex(blinded));
    }

    private String mac(UUID list, String text) {
        var secret = keys.find(name(list)).orElseThrow(() -> new KeyMissing(name(list)));
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HmacSHA256", missing);
        }
    }
}
