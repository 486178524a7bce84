package no.avsats.strategy.planfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import no.avsats.strategy.planfiles.FileRefused.Why;

/** Looks into a packed file before anybody reads it: what it unpacks to, and what it brings along. */
final class Packed {

    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_ENTRIES = 200;
    private static final long MOST_UNPACKED = 20_000_000;
    private static final int BLOCK = 8192;

    private Packed() {}

    static boolean is(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** Counts what really comes out: the sizes that a file tells of itself may be lies. */
    static void check(byte[] file) {
        var block = new byte[BLOCK];
        var entries = 0;
        var unpacked = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || bringsAlong(entry.getName())) {
                    throw new FileRefused(Why.SUSPICIOUS);
                }
                for (var read = zip.read(block); read >= 0; read = zip.read(block)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new FileRefused(Why.SUSPICIOUS);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new FileRefused(Why.UNREADABLE);
        }
    }

    private static boolean bringsAlong(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("vbaproject") || lower.contains("externallinks") || lower.contains("embeddings");
    }
}
