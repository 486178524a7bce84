package no.avsats.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * What is on an answer sheet, before it is locked or sealed.
 *
 * @param size in bytes: blanks hide how much was answered
 */
record Content(int size) {

    byte[] draft(String answers) {
        return filled(answers, false);
    }

    byte[] handedIn(String answers) {
        return filled(answers, true);
    }

    /** @param answers JSON of them */
    private byte[] filled(String answers, boolean submitted) {
        var text = "{\"answers\":%s,\"obstacle\":null,\"team\":null,\"submitted\":%s}".formatted(answers, submitted);
        var bytes = text.getBytes(UTF_8);
        if (bytes.length > size) throw new IllegalStateException("a sheet is longer than the service allows");
        var filled = Arrays.copyOf(bytes, size);
        Arrays.fill(filled, bytes.length, size, (byte) ' ');
        return filled;
    }
}
