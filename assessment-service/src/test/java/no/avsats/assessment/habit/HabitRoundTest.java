package no.avsats.assessment.habit;

import static no.avsats.assessment.OwnersView.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.DrawnBallot;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("C-10")
class HabitRoundTest {

    private static final String QUESTION = "habit-search";
    private static final String FOUND = "questions.find { it.question == '" + QUESTION + "' }.";
    private static final int DAILY = 1;
    private static final int NEVER = 4;

    Tokens tokens;

    private Municipality vardefjord;
    private String school;
    private String other;

    @BeforeEach
    void twoSchools() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(9);
        other = vardefjord.school(9);
    }

    @Test
    void allLeadersAreShownTogetherWhenTheLastSchoolHasClosed() {
        var round = openRound();
        answer(round, school, DAILY, 4);
        answer(round, other, NEVER, 1);
        vardefjord.closing(round, school).statusCode(200).body("release", nullValue());
        result(round).statusCode(404);
        assertThat(leader().get("/assessment/rounds/{round}/habits", round).asString())
                .contains("Resultatet vises når alle skolene er ferdige");
        vardefjord.closing(round, other).statusCode(200);
        result(round)
                .statusCode(200)
                .body("answered", is(5))
                .body(FOUND + "now.middle.id", is("daily"))
                .body(FOUND + "now.groups", empty())
                .body(FOUND + "comparisons[0].source", is("KK-stiftelsen"))
                .body("questions.findAll { it.suppressed }.size()", is(9));
    }

    @Test
    void fourAnswersShowNothingAndNothingIsLeftOfThem() throws SQLException {
        var round = openRound();
        answer(round, school, DAILY, 4);
        var assessment = vardefjord.id(round, school);
        assertThat(texts("select id::text from sealed_sheet where assessment::text = ?", assessment))
                .hasSize(4);
        assertThat(texts("select person from ballot_issued where assessment::text = ?", round))
                .hasSize(4);
        closeAll(round);
        result(round)
                .statusCode(200)
                .body("suppressed", is(true))
                .body("answered", nullValue())
                .body("questions", empty());
        assertThat(texts("select id::text from sealed_sheet where assessment::text = ?", assessment))
                .isEmpty();
        assertThat(texts("select role from release_key where assessment::text = ?", assessment))
                .isEmpty();
        assertThat(texts("select person from ballot_issued where assessment::text = ?", round))
                .isEmpty();
    }

    @Test
    void whoLeadsTwoSchoolsAnswersOnce() {
        var round = openRound();
        vardefjord.leadersBallot(round, school, vardefjord.asLeaderOf(school, other));
        var again = Municipality.asNobody()
                .get("/ballot/v1/keys/{assessment}/leader", vardefjord.id(round, other))
                .then()
                .extract()
                .<String>path("key");
        var drawn = DrawnBallot.of(again, round, vardefjord.id(round, other), "leader");
        vardefjord
                .signing(vardefjord.asLeaderOf(school, other), round, other, drawn.request())
                .statusCode(409)
                .body("code", is("BALLOT_ISSUED"));
    }

    @Test
    void otherServicesAreToldNothing() throws SQLException {
        var round = openRound();
        closeAll(round);
        assertThat(texts("select type from outbox where subject = ?", round)).isEmpty();
    }

    @Test
    void teachersAreNotAskedAndLeadersStateNothing() {
        var round = openRound();
        vardefjord
                .signing(vardefjord.asTeacher(school), round, school, "AAAA")
                .statusCode(409)
                .body("code", is("NO_SUCH_BALLOT"));
        Browser.of(vardefjord.asTeacher(school))
                .get("/assessment/schools/{school}/rounds/{round}/ballot", school, round)
                .then()
                .statusCode(404);
        for (var page : List.of("statement", "own", "invitation", "result")) {
            leader().get("/assessment/schools/{school}/rounds/{round}/{page}", school, round, page)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void leadersOfAnotherOwnerSeeNothing() {
        var round = openRound();
        closeAll(round);
        var stranger = new Municipality(tokens);
        Browser.of(stranger.asLeader(stranger.school(9)))
                .get("/assessment/rounds/{round}/habits", round)
                .then()
                .statusCode(404);
        stranger.asOffice()
                .get("/assessment/v1/owners/{owner}/rounds/{round}/habits", stranger.owner, round)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyLeadersAreAskedAndOnlyWhereTheFrameworkAsksHabits() {
        var plan = vardefjord.habits(school, other);
        plan.put("roles", List.of("teacher", "leader"));
        vardefjord.planned(plan).statusCode(422).body("errors.code", contains("LEADERS_ONLY"));
        plan.put("roles", List.of("leader"));
        plan.put("framework", "five-areas-preschool/1");
        vardefjord.planned(plan).statusCode(422).body("errors.code", contains("NO_HABITS"));
    }

    @Test
    @Tag("C-18")
    void surveyTwoFollowsASurveyOneThatIsOver() {
        var first = openRound();
        var plan = vardefjord.habits(school, other);
        plan.put("follows", first);
        vardefjord.planned(plan).statusCode(422).body("errors.code", contains("UNDER_WAY"));
        closeAll(first);
        vardefjord.aYearPasses();
        vardefjord.planned(plan).statusCode(201).body("follows", is(first));
    }

    @Test
    @Tag("C-18")
    void surveyTwoStandsBesideSurveyOne() {
        var first = openRound();
        answer(first, school, DAILY, 4);
        answer(first, other, NEVER, 6);
        closeAll(first);
        var plan = vardefjord.habits(school, other);
        plan.put("follows", first);
        vardefjord.planned(plan).statusCode(422).body("code", is("ROUNDS_CLASH"));
        vardefjord.aYearPasses();
        var second = vardefjord.round(plan);
        vardefjord.opening(second).statusCode(200);
        answer(second, school, DAILY, 6);
        answer(second, other, NEVER, 4);
        closeAll(second);
        result(second)
                .body("first", is(first))
                .body("answeredBefore", is(10))
                .body(FOUND + "now.groups.percent", contains(60, 40))
                .body(FOUND + "before.groups.percent", contains(40, 60))
                .body(FOUND + "now.groups.from.id", contains("daily", "monthly"));
        var page = leader().get("/assessment/rounds/{round}/habits", second);
        assertThat(Browser.keep("habits-result", page))
                .contains("<h1>Minst 10 ledere har svart</h1>", "Det trenger ikke være de samme lederne")
                .contains("enn i undersøkelse 1: fra 40 til 60 prosent", "(KK-stiftelsen, 2003)");
        assertThat(Browser.of(vardefjord.asOffice())
                        .get("/assessment/rounds/{round}/habits/file", second)
                        .asString())
                .startsWith("survey,round,question,stage,figure,from,to,percent,bound\r\n")
                .contains("1," + first + ",habit-search,,group,daily,weekly,40,about\r\n")
                .contains("2," + second + ",habit-search,,group,daily,weekly,60,about\r\n");
        vardefjord
                .asOffice()
                .get(
                        "/assessment/v1/owners/{owner}/rounds/{round}/habits?format=csv&dialect=excel-nb",
                        vardefjord.owner,
                        second)
                .then()
                .contentType("text/csv")
                .body(startsWith("\ufeffsurvey;round"));
    }

    @Test
    void theResultIsReadInFourLanguages() {
        var round = openRound();
        closeAll(round);
        var headings = new HashMap<String, String>();
        for (var language : List.of("nb", "nn", "sv", "en")) {
            headings.put(
                    leader().get("/assessment/rounds/" + round + "/habits?language=" + language)
                            .asString()
                            .replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1"),
                    language);
        }
        assertThat(headings).hasSize(4);
    }

    @Test
    void aLeaderFindsItOnTheStartPageAndAnswersOnASheet() {
        var office = Browser.of(vardefjord.asOffice());
        assertThat(office.get("/assessment/rounds/new").asString()).contains("value=\"habits\"");
        var round = openRound();
        var path = "/assessment/schools/" + school + "/rounds/" + round + "/ballot";
        assertThat(Browser.keep("habits-start", leader().get("/assessment"))).contains(path);
        assertThat(Browser.keep("habits-intro", leader().get(path)))
                .contains("11 spørsmål om dine egne digitale vaner", "data-role=\"leader\"")
                .contains("bare for alle ledere hos skoleeieren sammen")
                .doesNotContain("/ballot/paper");
        var ballot = vardefjord.leadersBallot(round, school, vardefjord.asLeader(school));
        var nobody = Browser.ofNobody();
        nobody.post(Map.of("assessment", ballot.assessment(), "token", ballot.ballot()), "/ballot/token");
        assertThat(Browser.keep("habits-question", nobody.get("/ballot/1")))
                .contains("Svarark for ledere", "Over 20 timer")
                .doesNotContain("value=\"0\"");
        nobody.post(Map.of("answer", "2", "go", "next"), "/ballot/1");
        assertThat(Browser.keep("habits-stage", nobody.get("/ballot/11"))).contains("Hva slags skole leder du?");
        assertThat(Browser.keep("habits-review", nobody.get("/ballot/review"))).contains("1–2 timer");
        assertThat(Browser.keep("habits-sent", nobody.post(Map.of(), "/ballot/submit")))
                .contains("Resultatet vises for alle ledere sammen");
        assertThat(Browser.keep("habits-closing", leader().get(path.replace("/ballot", "/closing"))))
                .contains("av 2 ledere har svart", "bare for alle lederne sammen");
        assertThat(Browser.keep("habits-round", office.get("/assessment/rounds/" + round)))
                .contains("/assessment/rounds/" + round + "/habits")
                .doesNotContain("/invitation");
    }

    @Test
    void aTeachersRoundAfterOneAboutHabitsIsStillTheSchoolsFirst() {
        closeAll(openRound());
        var round = vardefjord.openRound(school);
        vardefjord.closing(round, school).statusCode(200).body("release", notNullValue());
        assertThat(leader().get("/assessment/schools/{school}/result", school).statusCode())
                .isEqualTo(200);
        vardefjord
                .asOffice()
                .get("/assessment/v1/owners/{owner}/rounds", vardefjord.owner)
                .then()
                .body("data.form", hasItem("habits"));
    }

    private Browser leader() {
        return Browser.of(vardefjord.asLeader(school));
    }

    private String openRound() {
        var round = vardefjord.round(vardefjord.habits(school, other));
        vardefjord.opening(round).statusCode(200);
        return round;
    }

    private void answer(String round, String at, int answer, int leaders) {
        for (var i = 0; i < leaders; i++) {
            var ballot = vardefjord.leadersBallot(round, at, vardefjord.asLeader(at, "leader " + i));
            vardefjord.submit(ballot, Map.of(QUESTION, answer));
        }
    }

    private void closeAll(String round) {
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.closing(round, other).statusCode(200);
    }

    private ValidatableResponse result(String round) {
        return vardefjord
                .asOffice()
                .get("/assessment/v1/owners/{owner}/rounds/{round}/habits", vardefjord.owner, round)
                .then();
    }
}
