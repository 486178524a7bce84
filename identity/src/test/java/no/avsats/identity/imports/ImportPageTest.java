package no.avsats.identity.imports;

import static io.restassured.RestAssured.given;
import static no.avsats.identity.DirectorySystem.utf8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.specification.RequestSpecification;
import no.avsats.identity.Municipality;
import no.avsats.identity.OnStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The office brings its own files in, without any script. */
@QuarkusTest
@OnStack
@Tag("C-07")
@TestSecurity(user = "oda")
@OidcSecurity(
        claims =
                @Claim(
                        key = "grants",
                        value = "[\"office@" + ImportPageTest.OWNER + "\"]",
                        type = ClaimType.JSON_ARRAY))
class ImportPageTest {

    static final String NUMBER = "898880001";
    static final String OWNER = "NO:ORGNR:" + NUMBER;

    private static final String IMPORTS = "/identity/directory/" + OWNER + "/imports";

    @Test
    void theOfficeChecksFilesBringsThemInAndSeesItsSchools() {
        var municipality = Municipality.of(NUMBER);
        var school = municipality.school("Skrenten skole", "Nord");
        municipality.duty("rita", school, "PRINCIPAL");
        municipality.row("hr-9;s@x.no;;Aud;Amundsen;" + school + ";LEADER;100;2020-08-01;;J;");
        page().get(IMPORTS).then().statusCode(200).body(containsString("schools.csv"));

        var checked = page().multiPart("schools", "schools.csv", utf8(municipality.schoolsCsv()))
                .multiPart("staff", "staff.csv", utf8(municipality.staffCsv()))
                .post(IMPORTS)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        page().get(checked).then().statusCode(200).body(containsString("Ingenting er endret"));
        page().formParam("confirmEndings", "true")
                .post(checked + "/commit")
                .then()
                .statusCode(303);

        page().get(checked).then().body(containsString("Filene er importert"));
        page().get("/identity/directory")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*<details>\\s*<summary><b>Nord</b>.*Skrenten skole.*"));
        page().get("/identity/directory?search=skrent")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*treff<.*<details open>\\s*<summary><b>Nord</b>.*Skrenten skole.*"));
        page().get("/identity/directory/schools/" + school)
                .then()
                .statusCode(200)
                .body(containsString("Navn rita"))
                .body(not(containsString("Amundsen")));
    }

    @Test
    void errorsStandWithTheirLine() {
        var municipality = Municipality.of(NUMBER);
        municipality.school("Skrenten skole");
        var wrong = municipality.schoolsCsv().replace(";NO;", ";XX;").replace("2020-08-01", "1. august");

        var checked = page().multiPart("schools", "schools.csv", utf8(wrong))
                .post(IMPORTS)
                .then()
                .extract()
                .header("Location");

        page().get(checked)
                .then()
                .statusCode(200)
                .body(containsString("kan ikke importeres"))
                .body(containsString("er ingen dato som"));
    }

    @Test
    void aFormWithoutFilesSaysSo() {
        page().multiPart("schools", "", new byte[0])
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body(containsString("Velg minst én fil"));
    }

    @Test
    void anotherOwnersImportsAreNotThere() {
        page().get("/identity/directory/NO:ORGNR:899990145/imports").then().statusCode(404);
    }

    private static RequestSpecification page() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", "text/html");
    }
}
