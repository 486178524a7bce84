package no.avsats.identity.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a person's ePPN is kept. It mostly contains the name, so of a protected person only the digest is. */
public final class Account {

    private Account() {}

    public static @Nullable String of(@Nullable String eppn, boolean protectedIdentity) {
        if (eppn == null || eppn.isBlank()) {
            return null;
        }
        var plain = eppn.strip().toLowerCase(Locale.ROOT);
        return protectedIdentity ? digest(plain) : plain;
    }

    /** Every way in which this ePPN may be kept. */
    static List<String> all(@Nullable String eppn) {
        var plain = of(eppn, false);
        return plain == null ? List.of() : List.of(plain, digest(plain));
    }

    private static String digest(String plain) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
