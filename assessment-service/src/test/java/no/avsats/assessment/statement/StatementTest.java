package no.avsats.assessment.statement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
@Tag("E-08")
class StatementTest {

    private static final String STATEMENT = "/assessment/v1/schools/{school}/assessments/{round}/statement";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;
    private String round;

    @BeforeEach
    void anOpenSchool() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(12);
        round = vardefjord.openRound(school);
    }

    @Test
    void leadersStartFromAnEmptyDraft() {
        vardefjord
                .asLeader(school)
                .get(STATEMENT, school, round)
                .then()
                .statusCode(200)
                .body("signed", is(false))
                .body("signers", empty());
    }

    @Test
    void onlyALeaderOfTheSchoolWritesIt() {
        vardefjord.asTeacher(school).get(STATEMENT, school, round).then().statusCode(403);
        vardefjord
                .asLeader(vardefjord.school(9))
                .get(STATEMENT, school, round)
                .then()
                .statusCode(404);
    }

    @Test
    void twoLeadersDoNotOverwriteEachOther() {
        written("\"0\"", Map.of("purpose", 2)).statusCode(200);
        written("\"0\"", Map.of("purpose", 5)).statusCode(412);
    }

    @Test
    void whatTheFormDoesNotAskIsTold() {
        written("\"0\"", Map.of("learning", 2)).statusCode(422).body("errors.pointer", contains("/levels/learning"));
    }

    @Test
    void nobodySignsAnEmptyStatement() {
        signed("\"0\"").statusCode(409).body("code", is("STATEMENT_EMPTY"));
    }

    @Test
    void aSignedStatementIsNotChanged() {
        written("\"0\"", Map.of("purpose", 2)).statusCode(200);
        signed("\"1\"").statusCode(200).body("signers", contains("Rita", "Per"));
        written("\"2\"", Map.of("purpose", 5)).statusCode(409).body("code", is("STATEMENT_SIGNED"));
    }

    @Test
    void aSignedStatementIsReleasedWithItsNames() {
        written("\"0\"", Map.of("purpose", 2)).statusCode(200);
        signed("\"1\"").statusCode(200);
        vardefjord.closing(round, school).statusCode(200);
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .statusCode(200)
                .body("statement.signers", contains("Rita", "Per"))
                .body("cells.find { it.role == 'leader' && it.indicator == 'purpose' }.level", is(2))
                .body("advice.role", hasItem("leader"));
    }

    @Test
    @Tag("A-07")
    @Tag("B-06")
    void whatIsInPlaceIsSignedAndReleasedAsItIsAndNeverAsALevel() {
        put("\"0\"", Map.of("wireless", "done", "charging", "not-relevant", "network-security", "nearly"))
                .statusCode(200)
                .body("statuses.wireless", is("done"));
        signed("\"1\"").statusCode(200);
        vardefjord.closing(round, school).statusCode(200);
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body("statement.statuses.'network-security'", is("nearly"))
                .body("cells.indicator", not(hasItem("wireless")))
                .body("preconditions.find { it.precondition == 'infrastructure-access' }.inPlace", is(1))
                .body("preconditions.find { it.precondition == 'infrastructure-access' }.of", is(3));
    }

    @Test
    @Tag("B-06")
    void onlyTheStatusesOfTheFrameworkAreStated() {
        put("\"0\"", Map.of("coffee", "done")).statusCode(422).body("errors.pointer", contains("/statuses/coffee"));
        put("\"0\"", Map.of("wireless", "splendid")).statusCode(400);
    }

    @Test
    void aDraftIsNotReleased() {
        written("\"0\"", Map.of("purpose", 2)).statusCode(200);
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.releaseSeen(vardefjord.asTeacher(school), round, school).body("cells.role", not(hasItem("leader")));
    }

    @Test
    void aStatementIsSignedBeforeTheSchoolCloses() {
        written("\"0\"", Map.of("purpose", 2)).statusCode(200);
        vardefjord.closing(round, school).statusCode(200);
        signed("\"1\"").statusCode(409).body("title", is("Assessment not open"));
    }

    private ValidatableResponse written(String tag, Map<String, Integer> levels) {
        return vardefjord
                .asLeader(school)
                .header("If-Match", tag)
                .body(Map.of("levels", levels, "comments", Map.of("competence", "Vi øver sammen.")))
                .put(STATEMENT, school, round)
                .then();
    }

    private ValidatableResponse put(String tag, Map<String, String> statuses) {
        return vardefjord
                .asLeader(school)
                .header("If-Match", tag)
                .body(Map.of("levels", Map.of("purpose", 2), "comments", Map.of(), "statuses", statuses))
                .put(STATEMENT, school, round)
                .then();
    }

    private ValidatableResponse signed(String tag) {
        return vardefjord
                .asLeader(school)
                .header("If-Match", tag)
                .body(Map.of("signers", List.of("Rita", "Per")))
                .post(STATEMENT + "/signing", school, round)
                .then();
    }
}
