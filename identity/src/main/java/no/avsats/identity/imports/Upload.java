package no.avsats.identity.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent in.
 *
 * @param schools null when that file was not sent
 * @param staff null when that file was not sent
 * @param key idempotency key; null when the sender has none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Upload(
        byte @Nullable [] schools,
        byte @Nullable [] staff,
        @Nullable String key) {

    static Upload of(@Nullable FileUpload schools, @Nullable FileUpload staff, @Nullable String key) {
        return new Upload(bytes(schools), bytes(staff), key);
    }

    boolean isEmpty() {
        return schools == null && staff == null;
    }

    /** The same for the same files and the same wish. */
    String fingerprint(boolean dryRun) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) (dryRun ? 1 : 0));
            add(sha, schools);
            add(sha, staff);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static void add(MessageDigest sha, byte @Nullable [] file) {
        sha.update((byte) (file == null ? 0 : 1));
        if (file != null) {
            sha.update(Integer.toString(file.length).getBytes(StandardCharsets.UTF_8));
            sha.update(file);
        }
    }

    /** A form without a chosen file sends an empty one without a name. */
    private static byte @Nullable [] bytes(@Nullable FileUpload file) {
        if (file == null || (file.size() == 0 && file.fileName().isBlank())) {
            return null;
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
