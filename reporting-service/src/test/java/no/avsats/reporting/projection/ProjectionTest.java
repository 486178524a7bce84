package no.avsats.reporting.projection;

import static io.restassured.RestAssured.given;
import static no.avsats.reporting.Municipality.number;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.reporting.Municipality;
import no.avsats.reporting.Office;
import no.avsats.reporting.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnStack
class ProjectionTest {

    Tokens tokens;
    Municipality municipality;
    Office office;

    @BeforeEach
    void aMunicipality() {
        municipality = new Municipality();
        office = new Office(municipality, tokens);
    }

    @Test
    @Tag("E-05")
    void aReleaseThatComesTwiceCountsOnce() {
        var school = municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        var release = municipality.released(school, LocalDate.now(), List.of(number(0, 20, 65)), List.of(school));
        municipality.assessment(school, "AssessmentReleased", release);
        municipality.assessment(school, "AssessmentReleased", release);
        municipality.announces(2, "Våren 2026, forlenget");

        office.seesRounds("data[0].title", is("Våren 2026, forlenget"));
        office.seesStanding("units", hasSize(1));
        office.seesStanding("units[0].cells[0].share", is(65));
    }

    @Test
    @Tag("E-14")
    void aCountOlderThanTheKnownOneIsIgnored() {
        var school = municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        municipality.counts(school, 3, 20, 30, "OPEN");
        municipality.counts(school, 2, 10, 30, "OPEN");
        municipality.announces(2, "Etter tellingene");

        office.seesRounds("data[0].title", is("Etter tellingene"));
        office.seesParticipation("schools[0].answered.from", is(20));
    }

    @Test
    void anOlderSnapshotOfASchoolIsIgnored() {
        var school = municipality.school("Hegglunden skole");
        municipality.organisation(school, 5, municipality.owner, "SCHOOL", "Nye Hegglunden skole");
        municipality.organisation(school, 4, municipality.owner, "SCHOOL", "Gamle Hegglunden skole");
        var last = municipality.school("Trinnberget skole");
        municipality.announces(1, "Våren 2026");

        office.seesParticipation("schools.name", contains("Nye Hegglunden skole", "Trinnberget skole"));
        office.seesParticipation("schools.school", contains(school, last));
    }

    @Test
    void aBrokenEventIsKeptAndTheNextIsTaken() {
        var school = municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        municipality.assessment(
                school, "ParticipationCounted", "{\"round\":\"no round of " + municipality.owner + "\"}");
        municipality.counts(school, 1, 15, 30, "OPEN");

        office.seesParticipation("schools[0].answered.from", is(15));
        given().auth()
                .oauth2(tokens.of("nation@NO:ORGNR:932384469"))
                .get("/reporting/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("[0].type", is("no.avsats.assessment.ParticipationCounted"))
                .body("[0].feed", is("assessment"))
                .body("[0].data", is((Object) null));
    }

    @Test
    void whatCouldNotBeTakenIsOnlyForThoseWhoOperate() {
        given().auth()
                .oauth2(office.token())
                .get("/reporting/v1/dead-letters")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    @Tag("E-05")
    void aRoundIsCompleteWhenEveryCountedReleaseIsHere() {
        var school = municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        municipality.shows(school, 20, 65, 70, 55, 80, 50);
        office.seesRounds("data[0].state", is("SO_FAR"));

        municipality.closes(2);

        office.seesRounds("data[0].state", is("COMPLETE"));
    }

    @Test
    @Tag("E-05")
    void aRoundThatLostAReleaseIsIncompleteUntilItComes() {
        var here = municipality.school("Hegglunden skole");
        var late = municipality.school("Trinnberget skole");
        municipality.announces(1, "Våren 2026");
        municipality.shows(here, 20, 65, 70, 55, 80, 50);
        var lost = UUID.randomUUID();
        municipality.closes(2, lost);
        office.seesRounds("data[0].state", is("INCOMPLETE"));

        municipality.releaseOf(late, lost);
        municipality.releases(late, LocalDate.now(), List.of(number(0, 20, 40)));

        office.seesRounds("data[0].state", is("COMPLETE"));
    }

    @Test
    @Tag("E-05")
    void aSecondReleaseOfASchoolIsRefused() {
        var school = municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        municipality.shows(school, 20, 65, 70, 55, 80, 50);
        municipality.releaseOf(school, UUID.randomUUID());
        municipality.releases(school, LocalDate.now(), List.of(number(0, 20, 10)));

        await().atMost(java.time.Duration.ofSeconds(60)).untilAsserted(() -> given().auth()
                .oauth2(tokens.of("nation@NO:ORGNR:932384469"))
                .get("/reporting/v1/dead-letters")
                .then()
                .body("reason", hasItem(startsWith("no.avsats.reporting.standing.SecondRelease: " + school))));
        office.seesStanding("units[0].cells[0].share", is(65));
    }
}
