package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed OpenAPI files: true to the build, and held to our rules. */
class ContractTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    /** @param name operationId; @param node the operation as it stands in the file */
    private record Operation(String path, String name, JsonNode node) {}

    @ParameterizedTest
    @ValueSource(strings = {"identity", "assessment-service", "reporting-service"})
    void theCommittedFileIsWhatTheBuildWrites(String module) throws IOException {
        assertThat(home(module).resolve("openapi.yaml"))
                .as("Changed on purpose? Then: cp %1$s/target/openapi/openapi.yaml %1$s/openapi.yaml", module)
                .hasSameTextualContentAs(home(module).resolve("target/openapi/openapi.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "assessment-service", "reporting-service"})
    void everyOperationHasALineInThePolicyTable(String module) throws IOException {
        assertThat(policies(module))
                .containsAll(operations(module).map(Operation::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "assessment-service", "reporting-service"})
    void everyOperationSaysWhatItDoesAndWhatCanGoWrong(String module) throws IOException {
        var rules = new SoftAssertions();
        operations(module).forEach(operation -> {
            rules.assertThat(operation.path()).as(operation.name()).matches("(/[a-z0-9-]+|/\\{[a-zA-Z]+})+");
            rules.assertThat(operation.node().path("summary").asText())
                    .as(operation.name())
                    .isNotBlank();
            rules.assertThat(operation.node().path("responses").fieldNames())
                    .toIterable()
                    .as(operation.name())
                    .anyMatch(status -> status.startsWith("4"));
        });
        rules.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "assessment-service", "reporting-service"})
    void everyListIsPaged(String module) throws IOException {
        var rules = new SoftAssertions();
        operations(module)
                .filter(operation -> answers(operation).contains("Listing"))
                .forEach(operation -> rules.assertThat(parameters(operation))
                        .as(operation.name())
                        .contains("limit", "pageToken"));
        rules.assertAll();
    }

    private Stream<Operation> operations(String module) throws IOException {
        var paths = yaml.readTree(
                        home(module).resolve("target/openapi/openapi.yaml").toFile())
                .path("paths");
        return paths.properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> new Operation(
                        path.getKey(), method.getValue().path("operationId").asText(), method.getValue())));
    }

    private static String answers(Operation operation) {
        return operation.node().path("responses").path("200").toString();
    }

    private static List<String> parameters(Operation operation) {
        return operation.node().path("parameters").findValuesAsText("name");
    }

    private static Set<String> policies(String module) throws IOException {
        try (var lines = Files.lines(home(module).resolve("src/main/resources/policies.csv"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", 2)[0].strip())
                    .collect(Collectors.toSet());
        }
    }

    private static Path home(String module) {
        return Path.of("../..", module);
    }
}
