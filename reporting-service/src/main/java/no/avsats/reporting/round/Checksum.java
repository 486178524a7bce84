package no.avsats.reporting.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/** The fingerprint by which a closed round says which releases it has. */
final class Checksum {

    private Checksum() {}

    /** SHA-256 in hex over the identities, sorted as text and joined by line feeds. */
    static String of(Collection<UUID> releases) {
        var lines = releases.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
