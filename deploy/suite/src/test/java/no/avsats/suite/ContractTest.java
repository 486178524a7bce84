package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed OpenAPI files: true to the build, and held to our rules. */
class ContractTest {

    static Stream<OpenApi> contracts() {
        return OpenApi.MODULES.stream().map(OpenApi::new);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theCommittedFileIsWhatTheBuildWrites(OpenApi contract) {
        assertThat(contract.home().resolve("openapi.yaml"))
                .as("Changed on purpose? Then: cp %1$s/target/openapi/openapi.yaml %1$s/", contract.module())
                .hasSameTextualContentAs(contract.built());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyOperationHasALineInThePolicyTable(OpenApi contract) {
        assertThat(contract.policies())
                .containsKeys(contract.operations().stream()
                        .map(OpenApi.Operation::name)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyOperationSaysWhatItDoesUnderAPlainAddress(OpenApi contract) {
        var rules = new SoftAssertions();
        contract.operations().forEach(operation -> {
            rules.assertThat(operation.path()).matches("/[a-z]+/v1(/[a-z0-9-]+|/\\{[a-zA-Z]+})+");
            rules.assertThat(operation.node().path("summary").asText())
                    .as(operation.toString())
                    .isNotBlank();
        });
        rules.assertAll();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyListIsPaged(OpenApi contract) {
        var rules = new SoftAssertions();
        contract.operations().stream()
                .filter(operation ->
                        operation.node().path("responses").toString().contains("/Listing"))
                .forEach(operation -> rules.assertThat(operation.parameters())
                        .as(operation.toString())
                        .contains("limit", "pageToken"));
        rules.assertAll();
    }
}
