package no.avsats.strategy.process;

import static no.avsats.strategy.document.Documents.STRATEGY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.avsats.stack.Tokens;
import no.avsats.strategy.StrategyStack;
import no.avsats.strategy.directory.Schools;
import no.avsats.strategy.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
class ApprovalTest {

    private static final String APPROVALS = "/strategy/v1/documents/{strategy}/approvals";
    private static final String REQUEST = "/strategy/v1/documents/{strategy}/approval-request";

    Tokens tokens;

    private Documents vardefjord;
    private String school;
    private String strategy;

    @BeforeEach
    void aDraft() {
        vardefjord = new Documents(tokens);
        school = vardefjord.school();
        strategy = vardefjord.draft(school, "Vår strategi");
    }

    @Test
    @Tag("A-11")
    void theCheckSaysWhatIsMissingInTheReadersLanguageAndWhereToMendIt() {
        var measure = vardefjord.measure(school, strategy, "Teamtid");
        check("nb")
                .body("green", is(false))
                .body("findings.sentence", hasItem("Tiltaket «Teamtid» har ingen frist."))
                .body(
                        "findings.find { it.code == 'MEASURE_WITHOUT_DATE' }.href",
                        is("/strategy/documents/" + strategy + "/parts/" + measure + "#due"));
        check("en").body("findings.sentence", hasItem("The measure “Teamtid” has no due date."));
    }

    @Test
    @Tag("A-03")
    void whatTheOwnersStrategyAsksOfEverybodyIsFoundUnanswered() {
        var owners = vardefjord.draft(vardefjord.owner, "Kommunens");
        vardefjord.part(
                vardefjord.owner,
                owners,
                Map.of("type", "goal", "title", "Alle øver", "text", "", "prioritised", true));
        vardefjord.publish(vardefjord.owner, owners);
        var head = Documents.head("Vår");
        head.put("parent", owners);
        strategy = vardefjord.drafting(school, head).extract().path("id");
        check("nb")
                .body(
                        "findings.find { it.code == 'PARENT_GOAL_UNANSWERED' }.sentence",
                        is("Målet «Alle øver» i strategien over har ikke fått svar."))
                .body("findings.find { it.code == 'PARENT_GOAL_UNANSWERED' }.severity", is("MUST"));
    }

    @Test
    @Tag("A-29")
    void anOwnersPackageIsLookedThrough() {
        strategy = vardefjord.draft(vardefjord.owner, "Kommunens");
        school = vardefjord.owner;
        check("nb")
                .body(
                        "findings.findAll { it.code == 'PACKAGE_PART_MISSING' }.sentence",
                        hasItem("Kommunen har ingen plan for kontroll."));
    }

    @Test
    @Tag("A-11")
    void nothingIsProposedWithoutAnApproval() {
        propose().statusCode(409).body("code", is("NOT_ASSURED"));
        vardefjord.approve(school, strategy);
        propose().statusCode(200).body("state", is("PROPOSED"));
    }

    @Test
    @Tag("A-11")
    void whatIsWrittenAfterAnApprovalMakesItVoid() {
        vardefjord.approve(school, strategy);
        approvals(vardefjord.asLeader(school)).body("data.stands", contains(true));
        vardefjord.goal(school, strategy, "Vi øver");
        approvals(vardefjord.asLeader(school)).body("data.stands", contains(false));
        propose().statusCode(409).body("code", is("NOT_ASSURED"));
    }

    @Test
    @Tag("A-11")
    void anAuthorDoesNotApprove() {
        ask();
        approve(vardefjord.asLeader(school), "Det haster.").statusCode(409).body("code", is("APPROVER_IS_AUTHOR"));
    }

    @Test
    @Tag("A-11")
    void whatIsNotGreenNeedsAReasonThatIsKeptWithWhatItExcepts() {
        ask();
        approve(vardefjord.asApprover(school), " ")
                .statusCode(409)
                .body("code", is("CHECK_NOT_GREEN"))
                .body("detail", containsString("5"));
        approve(vardefjord.asApprover(school), "Tiltakene kommer i høst.")
                .statusCode(201)
                .body("who", is("Rune"))
                .body("reason", is("Tiltakene kommer i høst."))
                .body("findings.code", hasItem("NO_GOAL"));
    }

    @Test
    @Tag("A-11")
    void theOnlyLeadersStrategyIsApprovedByAnotherSchoolsLeaderOnceAsked() {
        var small = Schools.number();
        Schools.school(vardefjord.owner, small, "Grend skole", 3, 1);
        strategy = vardefjord.draft(small, "Grendas");
        approve(vardefjord.asLeader(school), "Ser bra ut.").statusCode(404);
        vardefjord.asLeader(small).put(REQUEST, strategy).then().statusCode(204);
        approve(vardefjord.asLeader(school), "Ser bra ut.").statusCode(201);
        approvals(vardefjord.asLeader(small)).body("data.who", contains("Rita"));
    }

    @Test
    @Tag("A-11")
    void aLargerSchoolsDraftIsNotReadNextDoor() {
        ask();
        approve(vardefjord.asLeader(vardefjord.school()), "Ser bra ut.").statusCode(404);
    }

    @Test
    @Tag("A-11")
    void aTeacherAsksNobody() {
        vardefjord.asTeacher(school).put(REQUEST, strategy).then().statusCode(403);
    }

    private ValidatableResponse check(String language) {
        return vardefjord
                .asWriter(school)
                .header("Accept-Language", language)
                .get(STRATEGY + "/check", school, strategy)
                .then()
                .statusCode(200);
    }

    private void ask() {
        vardefjord.asLeader(school).put(REQUEST, strategy).then().statusCode(204);
    }

    private ValidatableResponse approve(RequestSpecification by, String reason) {
        return by.body(Map.of("reason", reason)).post(APPROVALS, strategy).then();
    }

    private ValidatableResponse approvals(RequestSpecification by) {
        return by.get(APPROVALS, strategy).then().statusCode(200);
    }

    private ValidatableResponse propose() {
        return vardefjord.moving(school, strategy, "proposal", Map.of());
    }
}
