package no.avsats.identity.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.specification.RequestSpecification;
import no.avsats.identity.OnStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people see on the way in, and what the office does there. */
@QuarkusTest
@OnStack
@Tag("A-06")
class PagesTest {

    private static final String OWNER = "NO:ORGNR:899990013";

    @Test
    void theDoorIsOpenToEverybody() {
        page().get("/").then().statusCode(200).body(containsString("Logg inn med Feide"));
        page().get("/?goodbye").then().body(containsString("Du er logget ut"));
        page().get("/?language=en").then().body(containsString("Log in with Feide"));
    }

    @Test
    void theOneStylesheetStaysUnderFourteenKilobytes() {
        var look = page().get("/look/look.css").then().statusCode(200).extract().asByteArray();
        assertThat(look).hasSizeBetween(1_000, 14_000);
    }

    @Test
    void withoutALogInTheStartPageSendsToFeide() {
        page().get("/identity/start").then().statusCode(302).header("Location", containsString("kc_idp_hint=feide"));
    }

    @Test
    @TestSecurity(user = "kari")
    @OidcSecurity(
            claims =
                    @Claim(
                            key = "grants",
                            value = "[\"teacher@" + OWNER + "/NO:ORGNR:899990021\"]",
                            type = ClaimType.JSON_ARRAY))
    void aTeacherGoesOnToTheAssessment() {
        page().get("/identity/start").then().statusCode(303).header("Location", endsWith("/assessment"));
    }

    @Test
    @TestSecurity(user = "oda")
    @OidcSecurity(claims = @Claim(key = "grants", value = "[\"office@" + OWNER + "\"]", type = ClaimType.JSON_ARRAY))
    void theOfficeGoesOnToTheOverview() {
        page().get("/identity/start").then().statusCode(303).header("Location", endsWith("/reporting"));
    }

    @Test
    @TestSecurity(user = "emil")
    @OidcSecurity(claims = @Claim(key = "grants_problem", value = "pupil"))
    void aPupilReadsThatPaperCodesAreForPupils() {
        page().get("/identity/start").then().statusCode(200).body(containsString("Avsats er for ansatte"));
    }

    @Test
    @TestSecurity(user = "ulla")
    void whoeverIsNotInTheDirectoryReadsWhatToDo() {
        page().get("/identity/start").then().statusCode(200).body(containsString("utdanningskontoret"));
    }

    @Test
    @TestSecurity(user = "petra")
    @OidcSecurity(
            claims =
                    @Claim(
                            key = "grants",
                            value = "[\"leader@" + OWNER + "/NO:ORGNR:899990099\",\"leader@" + OWNER
                                    + "/NO:ORGNR:899990102\"]",
                            type = ClaimType.JSON_ARRAY))
    void aPersonWithTwoSchoolsChoosesOne() {
        page().get("/identity/acting").then().statusCode(200).body(containsString("NO:ORGNR:899990102"));
        page().formParam("grant", "leader@" + OWNER + "/NO:ORGNR:899990102")
                .post("/identity/acting")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("leader%40NO%3AORGNR%3A899990013%2FNO%3AORGNR%3A899990102"))
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", not(containsString("Secure")));
        page().formParam("grant", "office@" + OWNER)
                .post("/identity/acting")
                .then()
                .statusCode(400);
    }

    @Test
    @TestSecurity(user = "petra")
    void aFormFromElsewhereIsRefused() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("grant", "x")
                .post("/identity/acting")
                .then()
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = "petra")
    @OidcSecurity(
            claims = {
                @Claim(key = "name", value = "Petra To"),
                @Claim(
                        key = "grants",
                        value = "[\"leader@" + OWNER + "/NO:ORGNR:899990099\"]",
                        type = ClaimType.JSON_ARRAY)
            })
    void everybodySeesWhatWeKnowAboutThem() {
        page().get("/identity/me").then().statusCode(200).body(containsString("Petra To"));
    }

    private static RequestSpecification page() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", "text/html");
    }
}
