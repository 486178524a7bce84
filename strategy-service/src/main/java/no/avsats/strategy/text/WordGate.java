package no.avsats.strategy.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import no.avsats.strategy.text.WordRefused.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks at a document as a package of files before anything reads it as a document. */
final class WordGate {

    /** Of the file as it was sent, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST_UNPACKED = 60L * 1024 * 1024;
    /** Real text shrinks to a tenth; pictures hardly at all. */
    private static final long HIGHEST_RATIO = 100;

    private static final long SMALL = 1024L * 1024;

    /** Relations and types are small; more is no document. */
    private static final int LARGEST_LIST = 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern MACROS = Pattern.compile("vba(project|data)|macrosheets|\\.bas$");

    private WordGate() {}

    /** @throws WordRefused for anything but a plain document */
    static void check(byte[] file) {
        if (file.length > LARGEST) {
            throw new WordRefused(Reason.TOO_LARGE);
        }
        if (startsWith(file, OLE)) {
            throw new WordRefused(Reason.OLD_OR_LOCKED);
        }
        if (!startsWith(file, ZIP)) {
            throw new WordRefused(Reason.UNREADABLE);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            look(zip, file.length);
        } catch (IOException | IllegalArgumentException broken) {
            throw new WordRefused(Reason.UNREADABLE);
        }
    }

    private static void look(ZipInputStream zip, int packed) throws IOException {
        long unpacked = 0;
        var entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (++entries > MOST_ENTRIES) {
                throw new WordRefused(Reason.BOMB);
            }
            if (MACROS.matcher(name).find()) {
                throw new WordRefused(Reason.MACROS);
            }
            var list = name.endsWith(".rels") || name.equals("[content_types].xml");
            var kept = new StringBuilder();
            unpacked = read(zip, list ? kept : null, unpacked, packed);
            if (list) {
                check(kept.toString());
            }
        }
    }

    private static long read(
            ZipInputStream zip, @org.jspecify.annotations.Nullable StringBuilder kept, long before, int packed)
            throws IOException {
        var unpacked = before;
        var buffer = new byte[16 * 1024];
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED || unpacked > SMALL && unpacked / HIGHEST_RATIO > packed) {
                throw new WordRefused(Reason.BOMB);
            }
            if (kept != null) {
                kept.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                if (kept.length() > LARGEST_LIST) {
                    throw new WordRefused(Reason.BOMB);
                }
            }
        }
        return unpacked;
    }

    /** Links to pages are text; everything else from outside is fetched by a program, and refused. */
    private static void check(String list) {
        if (list.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new WordRefused(Reason.MACROS);
        }
        if (list.contains("<!DOCTYPE") || list.contains("<!ENTITY")) {
            throw new WordRefused(Reason.EXTERNAL);
        }
        var relations = Jsoup.parse(list, "", Parser.xmlParser()).getAllElements();
        if (relations.stream().anyMatch(WordGate::fetches)) {
            throw new WordRefused(Reason.EXTERNAL);
        }
    }

    private static boolean fetches(Element relation) {
        return relation.attr("TargetMode").equalsIgnoreCase("External")
                && !relation.attr("Type").endsWith("/hyperlink");
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && java.util.Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
