package no.avsats.assessment.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class StartPageTest {

    Tokens tokens;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    void aTeacherIsToldThatABallotWaitsAndThatItWasTaken() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        assertThat(Browser.keep("start-teacher", teacher.get("/assessment")))
                .contains(">Én ting venter på deg</h1>", "Svar nå", "/rounds/" + round + "/ballot");
        vardefjord.ballot(round, school, "one");
        assertThat(teacher.get("/assessment").asString()).contains("Fortsett", "16 tegn");
    }

    @Test
    void aLeaderIsToldOfStatementAndClosing() {
        var school = vardefjord.school(14);
        vardefjord.openRound(school);
        var page = Browser.keep(
                "start-leader", Browser.of(vardefjord.asLeader(school)).get("/assessment"));
        assertThat(page)
                .contains(">To ting venter på deg</h1>", "Skriv utsagnet", "Se og lukk", "0–4 av 14 lærere")
                .doesNotContain("Svar nå");
    }

    @Test
    void aLeaderOfASchoolOnCodesIsAskedToPrintThem() {
        var school = vardefjord.school(14);
        vardefjord.openRoundOnCodes(school);
        assertThat(Browser.of(vardefjord.asLeader(school)).get("/assessment").asString())
                .contains("Lag koder", "Tre ting venter på deg");
        assertThat(Browser.of(vardefjord.asTeacher(school)).get("/assessment").asString())
                .contains("Skriv inn koden");
    }

    @Test
    void aReleasedResultWaitsForTheStaff() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        vardefjord.closing(round, school).statusCode(200);
        assertThat(Browser.keep(
                        "start-released",
                        Browser.of(vardefjord.asLeader(school)).get("/assessment")))
                .contains("Les resultatet og del det med skoleeier");
        assertThat(Browser.of(vardefjord.asTeacher(school)).get("/assessment").asString())
                .contains("Les resultatet", "Se resultatet");
    }

    @Test
    @Tag("E-12")
    void thePageFetchesWhatWaitsInThePlansAndLinksToThem() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        vardefjord.closing(round, school).statusCode(200);
        assertThat(Browser.of(vardefjord.asLeader(school)).get("/assessment").asString())
                .contains("hx-get=\"/strategy/plans/%s/waiting?round=%s&amp;step=3&amp;beside=1\""
                        .formatted(school, round))
                .contains("<a href=\"/strategy/plans\">Se hva som venter i planene</a>");
        assertThat(Browser.of(vardefjord.asTeacher(school)).get("/assessment").asString())
                .contains("hx-get=")
                .doesNotContain("Se hva som venter i planene");
    }

    @Test
    void anEmptyStartPageSaysWhatWillStandThere() {
        var school = vardefjord.school(14);
        assertThat(Browser.keep(
                        "start-empty", Browser.of(vardefjord.asTeacher(school)).get("/assessment")))
                .contains(">Ingen oppgaver nå</h1>", "Når skoleeieren åpner en vurdering, står den her.");
    }

    @Test
    void theStartPageSpeaksEnglish() {
        var school = vardefjord.school(14);
        vardefjord.openRound(school);
        assertThat(Browser.of(vardefjord.asLeader(school))
                        .get("/assessment?language=en")
                        .asString())
                .contains("<html lang=\"en\">", ">Two things are waiting for you</h1>", "Write the statement");
    }

    @Test
    void theOfficeIsLedToItsRounds() {
        Browser.of(vardefjord.asOffice())
                .get("/assessment")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/assessment/rounds"));
    }

    @Test
    void nobodyGetsInWithoutALogIn() {
        Browser.ofNobody().get("/assessment").then().statusCode(302).header("Location", containsString("/auth/"));
    }
}
