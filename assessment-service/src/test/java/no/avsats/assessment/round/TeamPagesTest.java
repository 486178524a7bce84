package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.Municipality.Ballot;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("D-14")
class TeamPagesTest {

    private static final String TEAMS = "/assessment/schools/{school}/rounds/{round}/teams";
    private static final String RESULT = "/assessment/schools/{school}/rounds/{round}/result";

    Tokens tokens;

    @Inject
    EntityManager database;

    private Municipality vardefjord;
    private String school;
    private String round;
    private Browser leader;

    @BeforeEach
    void aPlannedRound() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(30);
        round = vardefjord.round(Municipality.onCodes(vardefjord.plan(school), school));
        leader = Browser.of(vardefjord.asLeader(school));
    }

    @Test
    void aDividedSchoolSeesItsTeamsBesideEachOtherAndTheOfficeDoesNot() {
        assertThat(leader.get("/assessment").asString()).contains("Del skolen i trinn eller team");
        assertThat(Browser.keep("teams", leader.get(TEAMS, school, round))).contains("30 lærere", "name6");
        leader.post(form("Barnetrinnet", "15", "Ungdomstrinnet", "12"), TEAMS, school, round)
                .then()
                .statusCode(303);
        assertThat(leader.get("/assessment").asString()).doesNotContain("Del skolen i trinn eller team");
        vardefjord.opening(round).statusCode(200);
        var codes = vardefjord.codes(round, school, 22);
        codes.subList(0, 11).forEach(code -> answer(code, "Barnetrinnet", 2));
        codes.subList(11, 22).forEach(code -> answer(code, "Ungdomstrinnet", 4));
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.sharing(round, school).statusCode(200);
        assertThat(Browser.keep("result-teams", leader.get(RESULT, school, round)))
                .containsSubsequence("Gruppene ved siden av hverandre", "Barnetrinnet", "Ungdomstrinnet")
                .doesNotContain("De øvrige</th>");
        vardefjord.releaseSeen(vardefjord.asTeacher(school), round, school).body("teams", hasSize(2));
        vardefjord.releaseSeen(vardefjord.asOffice(), round, school).body("teams", empty());
        assertThat(Browser.of(vardefjord.asOffice())
                        .get(RESULT, school, round)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("Barnetrinnet");
        assertThat(told()).isNotEmpty().noneMatch(event -> event.contains("trinnet"));
    }

    @Test
    void whoAnswersIsAskedForTheirTeamFirstAndMayNameNone() {
        leader.post(form("Barnetrinnet", "15", "Ungdomstrinnet", "12"), TEAMS, school, round);
        vardefjord.opening(round);
        var somebody = Browser.ofNobody();
        somebody.post(
                Map.of("code", vardefjord.codes(round, school, 1).getFirst().ballot()), "/ballot/code");
        assertThat(Browser.path(somebody.get("/ballot/1"))).isEqualTo("/ballot/team");
        assertThat(Browser.keep("ballot-team", somebody.get("/ballot/team")))
                .containsSubsequence(
                        "Hvor på skolen arbeider du mest?", "Barnetrinnet", "Ungdomstrinnet", "Ingen av disse");
        somebody.post(Map.of(), "/ballot/team").then().statusCode(422).body(containsString("Velg ett av svarene"));
        somebody.post(Map.of("team", "Rektors team"), "/ballot/team").then().statusCode(422);
        assertThat(Browser.path(somebody.post(Map.of("team", ""), "/ballot/team")))
                .isEqualTo("/ballot/sheet");
        somebody.get("/ballot/1").then().statusCode(200);
    }

    @Test
    void whatIsWrongIsSaidAndEverythingTypedStays() {
        leader.post(form("Barnetrinnet", "9", "barnetrinnet", "25"), TEAMS, school, round)
                .then()
                .statusCode(422)
                .body(containsString("Hver gruppe må ha minst ti lærere"))
                .body(containsString("ikke samme navn to ganger"))
                .body(containsString("til sammen flere lærere enn skolen"))
                .body(containsString("value=\"9\""));
    }

    @Test
    void anOpenSchoolIsNotDividedAnyMore() {
        vardefjord.opening(round);
        leader.post(form("Barnetrinnet", "15", "Ungdomstrinnet", "12"), TEAMS, school, round)
                .then()
                .statusCode(409)
                .body(containsString("Gruppene kan ikke endres"));
    }

    @Test
    void aSmallSchoolAndAPooledOneAreNotDivided() {
        var small = vardefjord.school(24);
        var pooled = vardefjord.school(40);
        var third = vardefjord.school(9);
        var plan = vardefjord.plan(small, pooled, third);
        var both = vardefjord.round(Municipality.pooled(plan, pooled, small, third));
        Browser.of(vardefjord.asLeader(pooled))
                .post(form("A", "10", "B", "10"), TEAMS, pooled, both)
                .then()
                .statusCode(422)
                .body(containsString("Skolen er i en fellesgruppe"));
        var tooSmall = vardefjord.school(24);
        var alone = vardefjord.round(vardefjord.plan(tooSmall));
        Browser.of(vardefjord.asLeader(tooSmall))
                .post(form("A", "10", "B", "10"), TEAMS, tooSmall, alone)
                .then()
                .statusCode(422)
                .body(containsString("minst 25 lærere"));
    }

    @Test
    void aRoundThatAsksNoTeachersHasNoTeamsOnAnyPath() {
        var plan = vardefjord.plan(school);
        plan.put("roles", List.of("leader"));
        var leaders = vardefjord.round(plan);
        leader.get(TEAMS, school, leaders).then().statusCode(404);
        var path = "/assessment/v1/schools/{school}/assessments/{round}/teams";
        vardefjord.asLeader(school).get(path, school, leaders).then().statusCode(404);
        vardefjord
                .asLeader(school)
                .header("If-Match", "\"1\"")
                .body(Map.of("teams", List.of()))
                .put(path, school, leaders)
                .then()
                .statusCode(404);
    }

    private static void answer(Ballot code, String team, int level) {
        var somebody = Browser.ofNobody();
        somebody.post(Map.of("code", code.ballot()), "/ballot/code");
        somebody.post(Map.of("team", team), "/ballot/team");
        for (var number = 1; number <= Municipality.SHORT_FORM.size(); number++) {
            somebody.post(Map.of("answer", level, "go", "next"), "/ballot/" + number);
        }
        somebody.post(Map.of(), "/ballot/submit").then().statusCode(200);
    }

    private static Map<String, String> form(String one, String ofOne, String other, String ofOther) {
        var form = new HashMap<String, String>();
        form.put("name1", one);
        form.put("headcount1", ofOne);
        form.put("name2", other);
        form.put("headcount2", ofOther);
        return form;
    }

    private List<String> told() {
        return QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery(
                        "select data::text from outbox where subject = ?1 and type like '%.AssessmentReleased'",
                        String.class)
                .setParameter(1, round)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList());
    }
}
