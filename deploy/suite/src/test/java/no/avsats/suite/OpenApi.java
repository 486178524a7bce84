package no.avsats.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract of a module as the build wrote it, and the policy table beside it. */
record OpenApi(String module) {

    /** Modules with an OpenAPI file. */
    static final List<String> MODULES =
            List.of("identity", "assessment-service", "strategy-service", "reporting-service");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /**
     * @param method in capitals
     * @param name operationId
     * @param node as it stands in the file
     */
    record Operation(String method, String path, String name, JsonNode node) {

        List<String> parameters() {
            return node.path("parameters").findValuesAsText("name");
        }

        /** What the body must be; JSON where there is none. */
        String contentType() {
            var types = node.path("requestBody").path("content").fieldNames();
            return types.hasNext() ? types.next() : "application/json";
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /**
     * @param who {@code anyone}, {@code known} or roles
     * @param at path parameter with the organisation; empty where there is none
     */
    record Line(Set<String> who, String at) {}

    Path home() {
        return Path.of("../..", module);
    }

    Path built() {
        return home().resolve("target/openapi/openapi.yaml");
    }

    List<Operation> operations() {
        return read().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> operation(path.getKey(), method)))
                .toList();
    }

    Map<String, Line> policies() {
        try (var lines = Files.lines(home().resolve("src/main/resources/policies.csv"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0].strip(),
                            cells -> new Line(
                                    Stream.of(cells[1].split(","))
                                            .map(String::strip)
                                            .collect(Collectors.toSet()),
                                    cells[2].strip())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode read() {
        try {
            return YAML.readTree(built().toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> method) {
        var node = method.getValue();
        return new Operation(
                method.getKey().toUpperCase(java.util.Locale.ROOT),
                path,
                node.path("operationId").asText(),
                node);
    }
}
