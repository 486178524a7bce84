package no.avsats.assessment.ballot;

import static no.avsats.assessment.Municipality.asNobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.Municipality.Ballot;
import no.avsats.assessment.Municipality.Sheet;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the ballot's pages do, for programs. */
@AssessmentStack
@Tag("E-05")
@Tag("E-14")
class BallotInterfaceTest {

    private static final String HANDED_OUT = "/assessment/v1/schools/{school}/assessments/{round}/handed-out-codes";

    Tokens tokens;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    void anAnswerNamesATeamAndAnObstacleAtOnce() {
        var school = vardefjord.school(30);
        var round = vardefjord.round(Municipality.onCodes(vardefjord.plan(school), school));
        divided(round, school, 8).statusCode(422).body("errors.code", hasItem("SMALL_TEAM"));
        divided(round, school, 15).statusCode(200);
        vardefjord.opening(round).statusCode(200);
        divided(round, school, 10).statusCode(409).body("code", is("TEAMS_FIXED"));
        var sheet = vardefjord.opened(vardefjord.codes(round, school, 1).getFirst());
        var said = Map.<String, Object>of("answers", Map.of("purpose", 2), "team", "Vest", "obstacle", "time");
        saved(sheet, said)
                .statusCode(200)
                .body("answers.purpose", is(2))
                .body("team", is("Vest"))
                .body("obstacle", is("time"))
                .body("submitted", is(false))
                .body("receipt", nullValue());
        saved(sheet, Map.of("answers", Map.of("purpose", 4), "team", "Nord", "obstacle", "weather"))
                .statusCode(422)
                .body("errors.pointer", contains("/obstacle", "/team"));
        saved(sheet, Map.of("answers", Map.of())).body("answers.purpose", is(2)).body("team", is("Vest"));
    }

    @Test
    void aReceiptShowsThatTheAnswerIsInAndNothingElse() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        var sheet = vardefjord.opened(vardefjord.codes(round, school, 1).getFirst());
        String receipt = vardefjord.submitting(sheet).statusCode(200).extract().path("receipt");
        checked(receipt).statusCode(200).body("school", is("Skole " + school.substring(9)));
        checked(sheet.key()).statusCode(404).body("code", is("UNKNOWN_RECEIPT"));
        asNobody()
                .body(Map.of("key", receipt))
                .post("/ballot/v1/resuming")
                .then()
                .statusCode(404);
    }

    @Test
    void spareCodesAreCountedAndFew() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var leader = vardefjord.asLeader(school);
        for (var number = 1; number <= 2; number++) {
            String code = handed(round, school, "spare")
                    .statusCode(201)
                    .body("stock.spare", is(number))
                    .extract()
                    .path("code");
            vardefjord.opened(new Ballot(vardefjord.id(round, school), code));
        }
        handed(round, school, "spare").statusCode(409).body("code", is("NO_CODE_LEFT"));
        handed(round, school, "paper").statusCode(409).body("code", is("NO_CODE_LEFT"));
        leader.get(HANDED_OUT, school, round)
                .then()
                .statusCode(200)
                .body("spare", is(2))
                .body("spareMost", is(2))
                .body("paperAsked", is(0));
    }

    private ValidatableResponse divided(String round, String school, int headcount) {
        var path = "/assessment/v1/schools/{school}/assessments/{round}/teams";
        var tag = vardefjord
                .asLeader(school)
                .get(path, school, round)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        var teams =
                List.of(Map.of("name", "Aust", "headcount", headcount), Map.of("name", "Vest", "headcount", headcount));
        return vardefjord
                .asLeader(school)
                .header("If-Match", tag)
                .body(Map.of("teams", teams))
                .put(path, school, round)
                .then();
    }

    private ValidatableResponse handed(String round, String school, String kind) {
        return vardefjord
                .asLeader(school)
                .body(Map.of("kind", kind))
                .post(HANDED_OUT, school, round)
                .then();
    }

    private static ValidatableResponse saved(Sheet sheet, Map<String, Object> said) {
        var body = new HashMap<>(said);
        body.put("key", sheet.key());
        return asNobody().body(body).post("/ballot/v1/answers").then();
    }

    private static ValidatableResponse checked(String receipt) {
        return asNobody()
                .body(Map.of("receipt", receipt))
                .post("/ballot/v1/receipts")
                .then();
    }
}
