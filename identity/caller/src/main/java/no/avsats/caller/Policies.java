package no.avsats.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The service's policy table, {@code policies.csv}: one line an operation, lines with {@code #} are comments. */
@ApplicationScoped
public class Policies {

    private final Map<String, Policy> byOperation;

    Policies() {
        byOperation = read();
    }

    public Optional<Policy> of(String operation) {
        return Optional.ofNullable(byOperation.get(operation));
    }

    public Collection<Policy> all() {
        return byOperation.values();
    }

    private static Map<String, Policy> read() {
        var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("policies.csv");
        if (file == null) {
            throw new IllegalStateException("This service has no policies.csv");
        }
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Policy::of)
                    .collect(Collectors.toUnmodifiableMap(Policy::operation, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
