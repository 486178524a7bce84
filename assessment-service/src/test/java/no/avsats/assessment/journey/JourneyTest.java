package no.avsats.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("B-01")
class JourneyTest {

    private static final String PAGE = "/assessment/journey";
    private static final String JOURNEY = "/assessment/v1/owners/{owner}/journey";

    Tokens tokens;

    private Municipality vardefjord;
    private Browser office;

    @BeforeEach
    void anOffice() {
        vardefjord = new Municipality(tokens);
        office = Browser.of(vardefjord.asOffice());
    }

    @Test
    void theOfficeRecordsItsStageAndKeepsTheWayThere() {
        assertThat(Browser.keep("journey-empty", office.get(PAGE))).contains("Ingenting er svart ennå");
        record("close-to-work");
        record("technology-driven");
        assertThat(Browser.keep("journey", office.get(PAGE + "?saved=yes")))
                .contains("<h1>Nå: Stordrift styrt av teknikken", "value=\"technology-driven\" checked", "Lagret")
                .containsSubsequence("Tidligere svar", "Stordrift styrt av teknikken", "Små løsninger nær arbeidet");
        vardefjord
                .asOffice()
                .get(JOURNEY, vardefjord.owner)
                .then()
                .statusCode(200)
                .body("data.stage", contains("technology-driven", "close-to-work"))
                .body("data.framework", contains("five-areas/1", "five-areas/1"));
    }

    @Test
    void anAnswerMustBeOneOfTheThree() {
        office.post(Map.of("stage", "the-moon"), PAGE)
                .then()
                .statusCode(422)
                .body(containsString("Velg en av beskrivelsene"));
        vardefjord.asOffice().get(JOURNEY, vardefjord.owner).then().body("data", empty());
    }

    @Test
    void onlyTheOfficeOfTheOwner() {
        var school = vardefjord.school(14);
        Browser.of(vardefjord.asLeader(school)).get(PAGE).then().statusCode(403);
        vardefjord.asLeader(school).get(JOURNEY, vardefjord.owner).then().statusCode(404);
        new Municipality(tokens)
                .asOffice()
                .get(JOURNEY, vardefjord.owner)
                .then()
                .statusCode(404);
    }

    private void record(String stage) {
        office.post(Map.of("stage", stage), PAGE).then().statusCode(303);
    }
}
