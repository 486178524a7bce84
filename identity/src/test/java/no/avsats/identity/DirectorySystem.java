package no.avsats.identity;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.avsats.stack.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;

/** The directory as a municipal system and Keycloak use it. */
public final class DirectorySystem {

    private final Tokens tokens;

    public DirectorySystem(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Brings both files in. */
    public void bring(Municipality municipality) {
        send(municipality, "").statusCode(201);
    }

    /** @param query such as {@code ?dryRun=true} */
    public ValidatableResponse send(Municipality municipality, String query) {
        var request = asClient(municipality).multiPart("schools", "schools.csv", utf8(municipality.schoolsCsv()));
        if (municipality.hasStaff()) {
            request.multiPart("staff", "staff.csv", utf8(municipality.staffCsv()));
        }
        return post(municipality, query, request);
    }

    public ValidatableResponse sendStaff(Municipality municipality, byte[] staff) {
        return post(municipality, "", asClient(municipality).multiPart("staff", "staff.csv", staff));
    }

    public ValidatableResponse sendSchools(Municipality municipality, byte[] schools) {
        return post(municipality, "", asClient(municipality).multiPart("schools", "schools.csv", schools));
    }

    public RequestSpecification asClient(Municipality municipality) {
        return given().auth().oauth2(tokens.of("client@" + municipality.id()));
    }

    public ValidatableResponse logIn(String sub, String eppn, List<Map<String, Object>> groups) {
        return logIn("kc-" + sub, sub, eppn, groups);
    }

    /** @param keycloakUser who is told when a grant ends */
    public void logInAs(String keycloakUser, String sub, String eppn, Municipality municipality) {
        logIn(keycloakUser, sub, eppn, groups(municipality, "employee")).statusCode(200);
    }

    private static ValidatableResponse logIn(
            String keycloakUser, String sub, String eppn, List<Map<String, Object>> groups) {
        return given().header("Authorization", "Bearer " + secret())
                .contentType("application/json")
                .body(Map.of(
                        "feideSub", sub, "keycloakUserId", keycloakUser, "eppn", eppn, "name", "N", "groups", groups))
                .post("/identity/internal/log-ins")
                .then();
    }

    /** What a person who works for the municipality is granted. */
    public List<String> grants(String sub, String eppn, Municipality municipality) {
        return logIn(sub, eppn, groups(municipality, "employee", "faculty"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("grants");
    }

    /** Feide's group of the owner. */
    public static List<Map<String, Object>> groups(Municipality municipality, String... affiliations) {
        return List.of(Map.of(
                "id",
                "fc:org:test.no",
                "type",
                "fc:org",
                "norEduOrgNIN",
                "NO" + municipality.orgNumber(),
                "membership",
                Map.of("basic", "admin", "affiliation", List.of(affiliations))));
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse post(Municipality municipality, String query, RequestSpecification request) {
        return request.post("/identity/v1/owners/" + municipality.id() + "/imports" + query)
                .then();
    }

    private static String secret() {
        return ConfigProvider.getConfig().getValue("avsats.directory-secret", String.class);
    }
}
