package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Random secrets by name, made once for a data folder and kept in a file that only its owner reads. */
public record Secrets(Map<String, String> values) {

    private static final int BYTES = 24;

    public Secrets {
        values = Map.copyOf(values);
    }

    static Secrets in(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>(PropertyFile.read(file));
        for (String name : Names.secrets()) values.computeIfAbsent(name, any -> random());
        PropertyFile.write(file, values);
        return new Secrets(values);
    }

    /** @throws NullPointerException when there is no secret of this name */
    public String of(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    @Override
    public String toString() {
        return "Secrets" + values.keySet();
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
