package no.avsats.strategy.planfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.avsats.strategy.planfiles.FileRefused.Why;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What somebody sent in. */
final class Upload {

    private Upload() {}

    /** @throws FileRefused for no file and for one that is too large */
    static byte[] bytes(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            throw new FileRefused(Why.EMPTY);
        }
        if (file.size() > Packed.MOST_BYTES) {
            throw new FileRefused(Why.TOO_LARGE);
        }
        try {
            return java.nio.file.Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
