package no.avsats.identity.directory;

import static io.restassured.RestAssured.given;
import static no.avsats.identity.DirectorySystem.groups;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.identity.DirectorySystem;
import no.avsats.identity.Municipality;
import no.avsats.identity.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnStack
class LogInsTest {

    Tokens tokens;

    private final Municipality municipality = Municipality.any();
    private final String sub = UUID.randomUUID().toString();
    private final String school = municipality.school("Skrenten skole", "Nord");
    private DirectorySystem directory;

    @BeforeEach
    void bringSomebodyIn() {
        directory = new DirectorySystem(tokens);
        municipality
                .duty("rita", school, "PRINCIPAL")
                .duty("kari", school, "TEACHER")
                .duty("bodil", school, "STAFF");
        municipality.duty("oda", municipality.id(), "OFFICE").duty("nora", district(), "OFFICE");
        directory.bring(municipality);
    }

    @Test
    @Tag("E-05")
    void aTeacherAndAPrincipalGetTheirRolesAtTheSchool() {
        assertThat(directory.grants(sub, municipality.eppn("rita"), municipality))
                .containsExactly("leader@" + municipality.id() + "/" + school);
        assertThat(directory.grants(sub + "2", municipality.eppn("kari"), municipality))
                .containsExactly("teacher@" + municipality.id() + "/" + school);
    }

    @Test
    @Tag("C-07")
    void anOfficeIsTheOwnersOrADistricts() {
        assertThat(directory.grants(sub, municipality.eppn("oda"), municipality))
                .containsExactly("office@" + municipality.id());
        assertThat(directory.grants(sub + "2", municipality.eppn("nora"), municipality))
                .containsExactly("office@" + municipality.id() + "/" + district());
    }

    @Test
    void staffIsNoRole() {
        assertThat(directory.grants(sub, municipality.eppn("bodil"), municipality))
                .isEmpty();
    }

    @Test
    @Tag("A-06")
    void anAccountInOtherCapitalsIsTheSamePerson() {
        assertThat(directory.grants(sub, municipality.eppn("RITA"), municipality))
                .hasSize(1);
    }

    @Test
    void whoeverIsBoundStaysBoundUnderAnotherAccount() {
        directory.grants(sub, municipality.eppn("rita"), municipality);

        assertThat(directory.grants(sub, "gift@ellers.no", municipality)).hasSize(1);
    }

    @Test
    void aSecondFeideUserWithTheSameAccountGetsNothing() {
        directory.grants(sub, municipality.eppn("rita"), municipality);

        assertThat(directory.grants("other-" + sub, municipality.eppn("rita"), municipality))
                .isEmpty();
        assertThat(directory.grants(sub, municipality.eppn("rita"), municipality))
                .hasSize(1);
    }

    @Test
    void somebodyWhoIsNotInTheDirectoryGetsNothing() {
        assertThat(directory.grants(sub, municipality.eppn("ukjent"), municipality))
                .isEmpty();
    }

    @Test
    void aPupilGetsNothing() {
        directory
                .logIn(sub, municipality.eppn("rita"), groups(municipality, "student", "member"))
                .statusCode(200)
                .body("grants", empty());
    }

    @Test
    void workingForAnotherOwnerProvesNothing() {
        directory
                .logIn(sub, municipality.eppn("rita"), groups(Municipality.any(), "employee"))
                .statusCode(200)
                .body("grants", empty());
    }

    @Test
    void anAffiliationMayBeATextInsteadOfAList() {
        var group = Map.<String, Object>of(
                "type",
                "fc:org",
                "norEduOrgNIN",
                "NO" + municipality.orgNumber(),
                "displayName",
                Map.of("nb", "Prøvedal"),
                "membership",
                Map.of("affiliation", "staff"));

        directory.logIn(sub, municipality.eppn("rita"), List.of(group)).body("grants.size()", is(1));
    }

    @Test
    void aDutyThatHasEndedGivesNothingFromThenOn() {
        directory.grants(sub, municipality.eppn("kari"), municipality);
        municipality.withoutStaff().duty("rita", school, "PRINCIPAL");
        directory.bring(municipality);

        assertThat(directory.grants(sub, municipality.eppn("kari"), municipality))
                .isEmpty();
    }

    @Test
    void aProtectedPersonLogsInLikeEverybodyElse() {
        municipality.row("hr-9;skjermet@x.no;skjermet@x.no;Aud;Amundsen;" + school + ";TEACHER;100;2020-08-01;;J;");
        directory.bring(municipality);

        assertThat(directory.grants(sub, "skjermet@x.no", municipality)).hasSize(1);
    }

    @Test
    void onlyTheDirectorysSecretOpensTheDoor() {
        given().header("Authorization", "Bearer something-else-entirely")
                .contentType("application/json")
                .body("{}")
                .post("/identity/internal/log-ins")
                .then()
                .statusCode(401)
                .contentType(containsString("application/problem+json"))
                .body("code", is("NOT_LOGGED_IN"));
    }

    private String district() {
        return OrganisationId.district(municipality.id(), "Nord").text();
    }
}
