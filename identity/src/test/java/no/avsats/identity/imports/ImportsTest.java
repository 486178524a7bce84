package no.avsats.identity.imports;

import static no.avsats.identity.DirectorySystem.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.avsats.identity.DirectorySystem;
import no.avsats.identity.Municipality;
import no.avsats.identity.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnStack
@Tag("C-07")
class ImportsTest {

    Tokens tokens;

    private final Municipality municipality = Municipality.any();
    private final String school = municipality.school("Skrenten skole", "Nordre bydel");
    private DirectorySystem directory;

    @BeforeEach
    void somebodyWorksThere() {
        directory = new DirectorySystem(tokens);
        municipality.duty("rita", school, "PRINCIPAL").duty("kari", school, "TEACHER");
    }

    @Test
    void theFirstFilesBringAnOwnerInWithItsWholeTree() {
        directory
                .send(municipality, "")
                .statusCode(201)
                .body("status", is("IMPORTED"))
                .body("items.SUCCESS", is(3))
                .body("effect.organisationsAdded", is(3))
                .body("effect.dutiesAdded", is(2));

        directory
                .asClient(municipality)
                .get("/identity/v1/organisations/" + school)
                .then()
                .statusCode(200)
                .body("parent", endsWith("-nordre-bydel"))
                .body("headcount.leader", is(1))
                .body("headcount.teacher", is(1));
    }

    @Test
    void aDryRunBringsNothingIn() {
        directory
                .send(municipality, "?dryRun=true")
                .statusCode(201)
                .body("status", is("CHECKED"))
                .body("items.PENDING", is(3))
                .body("effect.organisationsAdded", is(3));

        directory
                .asClient(municipality)
                .get("/identity/v1/owners/" + municipality.id() + "/organisations")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasCheckedIsBroughtInAfterwardsAndOnlyOnce() {
        var location = directory.send(municipality, "?dryRun=true").extract().header("Location");

        directory
                .asClient(municipality)
                .post(location + "/commit")
                .then()
                .statusCode(200)
                .body("status", is("IMPORTED"));
        directory
                .asClient(municipality)
                .post(location + "/commit")
                .then()
                .statusCode(409)
                .body("code", is("IMPORT_NOT_WAITING"));
        directory
                .asClient(municipality)
                .get(location + "/items?status=SUCCESS&limit=2")
                .then()
                .statusCode(200)
                .header("Link", endsWith("rel=\"next\""))
                .body("data.line", is(List.of(2, 2)));
    }

    @Test
    void aSecondFileWithoutChangesChangesNothing() {
        directory.bring(municipality);

        directory
                .send(municipality, "")
                .body("effect.organisationsAdded", is(0))
                .body("effect.organisationsChanged", is(0))
                .body("effect.dutiesAdded", is(0))
                .body("effect.dutiesChanged", is(0))
                .body("effect.dutiesEnded", is(0));
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        var latin = municipality.staffCsv().replace("Navn", "Måke").getBytes(StandardCharsets.ISO_8859_1);

        directory.bring(municipality);
        directory
                .sendStaff(municipality, latin)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("/staff/2"))
                .body("errors[0].code", is("ENCODING"));
    }

    @Test
    void aMissingColumnIsRefused() {
        refuses(municipality.staffCsv().replace("schoolKey", "school"), "/staff/1/schoolKey", "MISSING_COLUMN");
    }

    @Test
    void aColumnForNationalIdentityNumbersIsRefused() {
        refuses(
                municipality.staffCsv().replace("dutyPercent", "Fødselsnummer"),
                "/staff/1",
                "NATIONAL_IDENTITY_NUMBER");
        refuses(municipality.staffCsv().replace("dutyPercent", "civicNo"), "/staff/1", "NATIONAL_IDENTITY_NUMBER");
    }

    @Test
    void aWrongCheckDigitIsRefused() {
        refuses(municipality.staffCsv().replace(school, "NO:ORGNR:123456789"), "/staff/2/schoolKey", "CHECK_DIGIT");
    }

    @Test
    void anUnknownRoleIsRefused() {
        refuses(municipality.staffCsv().replace("PRINCIPAL", "REKTOR"), "/staff/2/role", "UNKNOWN_ROLE");
    }

    @Test
    void theSameDutyTwiceIsRefused() {
        municipality.duty("rita", school, "PRINCIPAL");

        refuses(municipality.staffCsv(), "/staff/4/externalId", "DUPLICATE_KEY");
    }

    @Test
    void oneAccountForTwoPersonsIsRefused() {
        municipality.row("hr-2;" + municipality.eppn("rita") + ";;A;B;" + school + ";TEACHER;;2020-08-01;;;");

        refuses(municipality.staffCsv(), "/staff/4/feideEppn", "DUPLICATE_KEY");
    }

    @Test
    void aControlCharacterIsRefused() {
        refuses(municipality.staffCsv().replace("Navn", "Na\u0007vn"), "/staff/2/givenName", "CONTROL_CHARACTER");
    }

    @Test
    void theSchoolOfAnotherOwnerIsRefusedLikeOneThatIsNotThere() {
        var other = Municipality.any();
        var foreign = other.school("Fremmed skole");
        directory.bring(other);

        refuses(municipality.staffCsv().replace(school, foreign), "/staff/2/schoolKey", "UNKNOWN_SCHOOL");
        refuses(
                municipality.staffCsv().replace(school, "NO:ORGNR:" + Municipality.number()),
                "/staff/2/schoolKey",
                "UNKNOWN_SCHOOL");
    }

    @Test
    void nobodyTakesASchoolFromAnotherOwner() {
        var other = Municipality.any();
        var foreign = other.school("Fremmed skole");
        directory.bring(other);

        directory
                .sendSchools(
                        municipality,
                        utf8(municipality.schoolsCsv().replace(school.substring(9), foreign.substring(9))))
                .statusCode(422)
                .body("errors[0].pointer", is("/schools/2/schoolOrgNumber"))
                .body("errors[0].code", is("OTHER_OWNER"));
    }

    @Test
    void aRefusedFileLeavesEverythingAsItWas() {
        directory.bring(municipality);
        municipality.duty("nils", school, "TEACHER").duty("mona", school, "KOKK");

        directory.send(municipality, "").statusCode(422);

        directory
                .asClient(municipality)
                .get("/identity/v1/organisations/" + school)
                .then()
                .body("headcount.teacher", is(1));
    }

    @Test
    void halfAFileIsStoppedUntilSomebodyConfirms() {
        for (var i = 0; i < 10; i++) {
            municipality.duty("t" + i, school, "TEACHER");
        }
        directory.bring(municipality);
        municipality.withoutStaff().duty("rita", school, "PRINCIPAL");

        directory.send(municipality, "").statusCode(409).body("code", is("TOO_MANY_ENDINGS"));
        directory.send(municipality, "?dryRun=true").statusCode(201).body("needsConfirmation", is(true));
        directory.send(municipality, "?confirmEndings=true").statusCode(201).body("effect.dutiesEnded", is(11));
    }

    @Test
    void aCommaAByteOrderMarkAndOtherCapitalsAreFine() {
        directory.bring(municipality);
        var staff = "\uFEFF" + municipality.staffCsv().replace(';', ',').replace("externalId", "EXTERNALID");

        directory.sendStaff(municipality, utf8(staff)).statusCode(201).body("effect.dutiesEnded", is(0));
    }

    @Test
    void aProtectedPersonIsCountedAndNeverListed() {
        municipality.row("hr-9;skjermet@x.no;skjermet@x.no;Aud;Amundsen;" + school + ";LEADER;100;2020-08-01;;J;");
        directory.bring(municipality);

        directory
                .asClient(municipality)
                .get("/identity/v1/organisations/" + school)
                .then()
                .body("headcount.leader", is(2));
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndNoOtherFiles() {
        var first = keyed(municipality.staffCsv(), municipality.schoolsCsv());
        var second = keyed(municipality.staffCsv(), municipality.schoolsCsv());
        var other = keyed(municipality.staffCsv().replace("Navn", "Annet"), municipality.schoolsCsv());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aRowMarkedAsRemovedEndsTheDuty() {
        directory.bring(municipality);

        directory
                .sendStaff(
                        municipality,
                        utf8(municipality
                                .staffCsv()
                                .replaceFirst("TEACHER;100;2020-08-01;;N;", "TEACHER;100;2020-08-01;;N;J")))
                .statusCode(201)
                .body("effect.dutiesEnded", is(1));
        directory
                .asClient(municipality)
                .get("/identity/v1/organisations/" + school)
                .then()
                .body("headcount.teacher", nullValue());
    }

    private Response keyed(String staff, String schools) {
        return directory
                .asClient(municipality)
                .header("Idempotency-Key", "key-1")
                .multiPart("schools", "schools.csv", utf8(schools))
                .multiPart("staff", "staff.csv", utf8(staff))
                .post("/identity/v1/owners/" + municipality.id() + "/imports");
    }

    private void refuses(String staff, String pointer, String code) {
        directory.sendSchools(municipality, utf8(municipality.schoolsCsv())).statusCode(201);
        directory
                .sendStaff(municipality, utf8(staff))
                .statusCode(422)
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }
}
