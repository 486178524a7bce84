package no.avsats.suite;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.caller.Role;
import no.avsats.local.demo.Demo;
import no.avsats.suite.OpenApi.Line;
import no.avsats.suite.OpenApi.Operation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the OpenAPI files asked by every role, at home and as a stranger: the answer is what the policy says. */
class AuthorisationIT {

    private static final String STRANGER = "NO:ORGNR:899990145";
    private static final Set<Role> AT_SCHOOL = Set.of(Role.TEACHER, Role.LEADER, Role.COORDINATOR);

    private static Whole whole;

    @BeforeAll
    static void open() {
        whole = Whole.running();
    }

    static Stream<OpenApi> contracts() {
        return OpenApi.MODULES.stream().map(OpenApi::new);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void nobodyComesInWithoutAToken(OpenApi contract) {
        var matrix = new SoftAssertions();
        closed(contract)
                .forEach(operation -> matrix.assertThat(ask(operation, null).statusCode())
                        .as(operation.toString())
                        .isEqualTo(401));
        matrix.assertAll();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyRoleAtHomeMayWhatTheTableSays(OpenApi contract) {
        var policies = contract.policies();
        var matrix = new SoftAssertions();
        for (var operation : closed(contract)) {
            for (var role : Role.values()) {
                var status = ask(operation, whole.tokens().of(atHome(role))).statusCode();
                expect(matrix.assertThat(status).as("%s as %s", operation, role), policies.get(operation.name()), role);
            }
        }
        matrix.assertAll();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aStrangersAnswerIsThatOfSomethingMissing(OpenApi contract) {
        var policies = contract.policies();
        var matrix = new SoftAssertions();
        closed(contract).stream()
                .filter(operation -> !policies.get(operation.name()).at().isEmpty())
                .forEach(operation -> Arrays.stream(Role.values()).forEach(role -> {
                    var token = whole.tokens().of(role.text() + "@" + STRANGER);
                    var foreign = ask(operation, token);
                    var missing = ask(operation, token, "NO:ORGNR:899999999");
                    matrix.assertThat(foreign.statusCode())
                            .as("%s as %s", operation, role)
                            .isEqualTo(404);
                    matrix.assertThat(foreign.asString())
                            .as("%s as %s", operation, role)
                            .isEqualTo(missing.asString());
                }));
        matrix.assertAll();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aTokenForAnotherServiceOpensNothing(OpenApi contract) {
        var token = whole.tokens().onlyFor("somewhere-else", "office@" + Demo.OWNER);
        var matrix = new SoftAssertions();
        closed(contract)
                .forEach(operation -> matrix.assertThat(ask(operation, token).statusCode())
                        .as(operation.toString())
                        .isEqualTo(401));
        matrix.assertAll();
    }

    private static void expect(org.assertj.core.api.AbstractIntegerAssert<?> status, Line policy, Role role) {
        var coversPlace = !policy.at().equals("owner") || !AT_SCHOOL.contains(role);
        if (!coversPlace) {
            status.isEqualTo(404);
            return;
        }
        if (policy.who().contains("known") || policy.who().contains(role.text())) {
            status.isNotIn(401, 403);
            return;
        }
        status.isEqualTo(403);
    }

    private static List<Operation> closed(OpenApi contract) {
        var policies = contract.policies();
        var closed = contract.operations().stream()
                .filter(operation -> !policies.get(operation.name()).who().contains("anyone"))
                .toList();
        assertThat(closed).isNotEmpty();
        return closed;
    }

    private static String atHome(Role role) {
        return role.text() + "@" + Demo.OWNER + (AT_SCHOOL.contains(role) ? "/" + Colleagues.SCHOOL : "");
    }

    private static Response ask(Operation operation, String token) {
        return ask(operation, token, null);
    }

    /** @param organisation instead of the demo's; null for the demo's */
    private static Response ask(Operation operation, String token, String organisation) {
        var request = given().baseUri(whole.origin()).urlEncodingEnabled(false);
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (!operation.node().path("requestBody").isMissingNode()) {
            body(request, operation);
        }
        return request.request(operation.method(), filled(operation.path(), organisation));
    }

    private static void body(io.restassured.specification.RequestSpecification request, Operation operation) {
        if (operation.contentType().startsWith("multipart/")) {
            request.multiPart("nothing", "nothing");
            return;
        }
        request.contentType(operation.contentType()).body("{}".getBytes(UTF_8));
    }

    private static String filled(String path, String organisation) {
        return path.replace("{owner}", organisation == null ? Demo.OWNER : organisation)
                .replace("{school}", organisation == null ? Colleagues.SCHOOL : organisation)
                .replace("{organisation}", organisation == null ? Colleagues.SCHOOL : organisation)
                .replace("{number}", "1")
                .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
    }
}
