package no.avsats.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A person of the demo municipality, as {@code demo-log-ins.tsv} lists them; they live in the realm {@code feide-sim}.
 *
 * @param task what to try as this person
 */
record DemoLogIn(String username, String password, String who, String task) {

    static List<DemoLogIn> all() {
        var file = Objects.requireNonNull(DemoLogIn.class.getResourceAsStream("demo-log-ins.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> of(line.split("\t"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoLogIn of(String[] column) {
        return new DemoLogIn(column[0], column[1], column[2], column[3]);
    }
}
