package no.avsats.feide;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A fictitious owner or school, from {@code organisations.properties}.
 *
 * @param number {@code NO} and nine digits
 */
record Organisation(String number, String name) {

    private static final Map<String, Organisation> ALL = read();

    /** By the domain of an owner, or by the number of a school. */
    static Organisation of(String key) {
        return Objects.requireNonNull(ALL.get(key), key);
    }

    private static Map<String, Organisation> read() {
        var properties = new Properties();
        try (var file = Objects.requireNonNull(Organisation.class.getResourceAsStream("/organisations.properties"))) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> parse(properties.getProperty(key))));
    }

    private static Organisation parse(String line) {
        String[] parts = line.split(" ", 2);
        return new Organisation(parts[0], parts[1]);
    }
}
