package no.avsats.identity.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.avsats.identity.DirectorySystem;
import no.avsats.identity.Municipality;
import no.avsats.identity.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may call with which token. */
@QuarkusTest
@OnStack
@Tag("A-06")
class BearerTest {

    private static final String GRANT = "leader@NO:ORGNR:899990013/NO:ORGNR:899990021";

    Tokens tokens;

    @Test
    void theBearerSeesTheirNameAndGrants() {
        bearing(tokens.as("feide-sub", "Rita Rektor", GRANT))
                .get("/identity/v1/me")
                .then()
                .statusCode(200)
                .body("name", is("Rita Rektor"))
                .body("person", is("feide-sub"))
                .body("grants", is(List.of(GRANT)));
    }

    @Test
    void nobodyIsNotLoggedIn() {
        refused(given());
    }

    @Test
    void aCookieIsNoToken() {
        refused(given().cookie("q_session", tokens.of(GRANT)));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(bearing(tokens.expired(GRANT)));
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        refused(bearing(tokens.onlyFor("reporting-service", GRANT)));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        var parts = tokens.of(GRANT).split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        refused(bearing(
                parts[0] + "." + encoded(claims.replace("realms/avsats", "realms/feide-sim")) + "." + parts[2]));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        var claims = tokens.of(GRANT).split("\\.")[1];

        refused(bearing(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + "."));
    }

    @Test
    void junkIsRefused() {
        refused(bearing("junk"));
    }

    @Test
    void somebodyElsesSchoolLooksLikeOneThatIsNotThere() {
        var foreign = Municipality.any();
        var school = foreign.school("Fremmed skole");
        new DirectorySystem(tokens).bring(foreign);
        var mine = tokens.of("office@NO:ORGNR:899990013");

        var there = bearing(mine).get("/identity/v1/organisations/" + school);
        var missing = bearing(mine).get("/identity/v1/organisations/NO:ORGNR:" + Municipality.number());

        assertThat(there.statusCode()).isEqualTo(404);
        assertThat(there.asByteArray()).isEqualTo(missing.asByteArray());
        assertThat(there.headers().asList().stream().map(Object::toString))
                .isEqualTo(missing.headers().asList().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void aTeacherMaySeeTheirSchoolAndImportNothing() {
        var municipality = Municipality.any();
        var school = municipality.school("Skrenten skole");
        new DirectorySystem(tokens).bring(municipality);
        var teacher = tokens.of("teacher@" + municipality.id() + "/" + school);

        bearing(teacher).get("/identity/v1/organisations/" + school).then().statusCode(200);
        bearing(teacher)
                .get("/identity/v1/owners/" + municipality.id() + "/organisations")
                .then()
                .statusCode(404);
        bearing(tokens.of("analyst@" + municipality.id()))
                .multiPart("staff", "staff.csv", new byte[] {65})
                .post("/identity/v1/owners/" + municipality.id() + "/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void theTreeIsReadPageByPage() {
        var municipality = Municipality.any();
        for (var i = 0; i < 4; i++) {
            municipality.school("Skole " + i, "Nord");
        }
        new DirectorySystem(tokens).bring(municipality.duty("oda", municipality.id(), "OFFICE"));
        var path = "/identity/v1/owners/" + municipality.id() + "/organisations?limit=4";
        var client = tokens.of("client@" + municipality.id());

        var first = bearing(client).get(path).then().statusCode(200).body("data.size()", is(4));
        var token = first.extract().jsonPath().getString("pageToken");
        bearing(client)
                .get(path + "&pageToken=" + token)
                .then()
                .body("data.size()", is(2))
                .body("pageToken", nullValue());
    }

    private static void refused(RequestSpecification caller) {
        ValidatableResponse answer =
                caller.redirects().follow(false).get("/identity/v1/me").then();
        answer.statusCode(401)
                .contentType(containsString("application/problem+json"))
                .body("code", is("NOT_LOGGED_IN"));
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
