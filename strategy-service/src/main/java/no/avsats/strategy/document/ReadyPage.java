package no.avsats.strategy.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * A page as bytes.
 *
 * @param packed the same, gzip
 * @param tag the ETag of both, hence a weak one
 */
record ReadyPage(Buffer html, Buffer packed, String tag) {

    static ReadyPage of(String html) {
        var bytes = html.getBytes(UTF_8);
        return new ReadyPage(
                Buffer.buffer(bytes), Buffer.buffer(packed(bytes)), "W/\"" + UUID.nameUUIDFromBytes(bytes) + "\"");
    }

    int size() {
        return html.length() + packed.length();
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }
}
