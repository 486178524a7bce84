package no.avsats.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files as text. */
final class Texts {

    private static final int END = 4000;

    private Texts() {}

    /** The whole file, or an empty text when there is none. */
    static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** The last part of a log, for a message. */
    static String end(Path log) throws IOException {
        if (!Files.exists(log)) return "";
        String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        return text.substring(Math.max(0, text.length() - END));
    }
}
