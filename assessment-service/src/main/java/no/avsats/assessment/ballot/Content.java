package no.avsats.assessment.ballot;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written on an answer sheet so far.
 *
 * @param answers per indicator 1 to 5, or {@link AnswerSheet#NOT_MY_WORK}; what was skipped is missing
 * @param obstacle what stands most in the way; null when none was named
 * @param team empty for none of the school's teams; null while nothing is chosen
 * @param submitted it counts, and is not changed after that
 */
record Content(
        Map<String, Integer> answers,
        @Nullable String obstacle,
        @Nullable String team,
        boolean submitted) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final Content EMPTY = new Content(Map.of(), null, null, false);

    Content with(Written written) {
        var merged = new TreeMap<>(answers);
        written.answers().forEach((indicator, level) -> merged.compute(indicator, (same, before) -> level));
        return new Content(
                Collections.unmodifiableMap(merged),
                written.obstacle() == null ? obstacle : emptied(written.obstacle()),
                written.team() == null ? team : written.team(),
                submitted);
    }

    private static @Nullable String emptied(String obstacle) {
        return obstacle.isEmpty() ? null : obstacle;
    }

    Content handedIn() {
        return new Content(answers, obstacle, team, true);
    }

    /** As JSON, which {@link #read} reads. */
    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The same with blanks behind it, so that its length does not tell what is in it.
     *
     * @param size in bytes, see {@link Fitting#bytes}
     */
    byte[] bytes(int size) {
        var content = bytes();
        if (content.length > size) {
            throw new IllegalStateException("A sheet is longer than what it asks");
        }
        var filled = Arrays.copyOf(content, size);
        Arrays.fill(filled, content.length, size, (byte) ' ');
        return filled;
    }

    static Content read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Content.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
