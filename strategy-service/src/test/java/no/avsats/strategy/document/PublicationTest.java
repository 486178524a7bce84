package no.avsats.strategy.document;

import static no.avsats.strategy.document.Documents.STRATEGY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.avsats.stack.Tokens;
import no.avsats.strategy.StrategyStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
class PublicationTest {

    private static final String PUBLISHED = "/strategy/v1/published/{strategy}/{number}";
    private static final String FOLLOWINGS = "/strategy/v1/organisations/{organisation}/followings";

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
    @Tag("D-05")
    void proposedAndDecidedAreDistinctAndADecisionHasBodyDayAndCase() {
        vardefjord.moving(school, strategy, "decision", Documents.decision()).statusCode(409);
        vardefjord.approve(school, strategy);
        vardefjord
                .moving(school, strategy, "proposal", Map.of())
                .statusCode(200)
                .body("state", is("PROPOSED"));
        vardefjord
                .moving(school, strategy, "decision", Map.of("body", ""))
                .statusCode(422)
                .body("errors.pointer", contains("/body", "/day"));
        vardefjord
                .moving(school, strategy, "decision", Documents.decision())
                .statusCode(200)
                .body("state", is("DECIDED"))
                .body("decision.body", is("Utvalg for oppvekst"))
                .body("decision.caseNumber", is("41/26"));
    }

    @Test
    @Tag("D-05")
    void nothingIsPublishedUndecided() {
        vardefjord
                .moving(school, strategy, "publication", Map.of())
                .statusCode(409)
                .body("code", is("STRATEGY_STATE"));
    }

    @Test
    void aDecidedOneIsNotWritten() {
        vardefjord.publish(school, strategy);
        vardefjord
                .adding(school, strategy, Map.of("type", "goal", "title", "Nytt", "text", ""))
                .statusCode(409);
    }

    @Test
    void aPublishedEditionIsThereForEverybodyAndNeverChanges() {
        vardefjord.goal(school, strategy, "Vi øver");
        vardefjord.publish(school, strategy);
        vardefjord
                .moving(school, strategy, "drafting", Map.of())
                .statusCode(200)
                .body("state", is("DRAFT"));
        vardefjord.goal(school, strategy, "Vi deler");
        edition(1).body("parts.item.findAll { it.type == 'goal' }.title", contains("Vi øver"));
        edition(2).statusCode(404);
        vardefjord.publish(school, strategy);
        edition(1).body("parts.item.findAll { it.type == 'goal' }.title", contains("Vi øver"));
        edition(2).body("parts.item.findAll { it.type == 'goal' }.title", contains("Vi øver", "Vi deler"));
    }

    private io.restassured.response.ValidatableResponse edition(int number) {
        return Documents.asNobody().get(PUBLISHED, strategy, number).then();
    }

    @Test
    @Tag("A-23")
    void theNextPeriodStartsFromThisOneAndTakesItsPlaceWhenItIsPublished() {
        var goal = vardefjord.goal(school, strategy, "Vi øver");
        var going = vardefjord.measure(school, strategy, "Teamtid", goal);
        var ending = vardefjord.measure(school, strategy, "Kurskveld", goal);
        vardefjord.publish(school, strategy);
        var next = vardefjord
                .moving(school, strategy, "successor", succession(Map.of(ending, "Ga lite igjen for tiden.")))
                .statusCode(201)
                .body("predecessor", is(strategy))
                .body("parts.item.find { it.type == 'measure' }.origin", is(going))
                .body("parts.item.find { it.type == 'closed' }.text", is("Ga lite igjen for tiden."))
                .extract()
                .<String>path("id");
        vardefjord.moving(school, strategy, "successor", succession(Map.of())).body("id", is(next));
        vardefjord.reading(vardefjord.asLeader(school), school, strategy).body("state", is("PUBLISHED"));
        vardefjord.publish(school, next);
        vardefjord.reading(vardefjord.asLeader(school), school, strategy).body("state", is("SUPERSEDED"));
        Documents.asNobody().get(PUBLISHED, strategy, 1).then().statusCode(200);
    }

    @Test
    @Tag("A-23")
    void aDraftIsNotRolledForward() {
        vardefjord.moving(school, strategy, "successor", succession(Map.of())).statusCode(409);
    }

    private static Map<String, Object> succession(Map<String, String> closing) {
        return Map.of("title", "Neste", "from", "2030-08-01", "to", "2034-07-31", "closing", closing);
    }

    @Test
    void aConsultationIsReadByAnybodyWhoLogsInAndEveryRemarkIsAnswered() {
        vardefjord.moving(school, strategy, "consultation", until(10)).statusCode(200);
        var stranger = new Documents(tokens);
        var outside = stranger.asTeacher(stranger.school());
        var remark = vardefjord
                .saying(outside, strategy, Map.of("text", "Hva med foreldrene?"))
                .statusCode(201)
                .body("consultation", is(true))
                .body("who", is("Kari"))
                .extract()
                .<String>path("id");
        vardefjord
                .moving(school, strategy, "proposal", Map.of())
                .statusCode(409)
                .body("code", is("CONSULTATION_OPEN"));
        Documents.endConsultation(strategy);
        vardefjord
                .moving(school, strategy, "proposal", Map.of())
                .statusCode(409)
                .body("code", is("COMMENTS_UNANSWERED"));
        vardefjord
                .answering(vardefjord.asLeader(school), strategy, remark)
                .statusCode(201)
                .body("answer", is(true));
        vardefjord.approve(school, strategy);
        vardefjord.moving(school, strategy, "proposal", Map.of()).statusCode(200);
    }

    @Test
    void whatASenderRepliesIsNoAnswer() {
        vardefjord.moving(school, strategy, "consultation", until(10));
        var teacher = vardefjord.asTeacher(school);
        var remark = vardefjord
                .saying(teacher, strategy, Map.of("text", "Hva med foreldrene?"))
                .extract()
                .<String>path("id");
        vardefjord.answering(vardefjord.asTeacher(school), strategy, remark).body("answer", is(false));
        Documents.endConsultation(strategy);
        vardefjord.moving(school, strategy, "proposal", Map.of()).statusCode(409);
    }

    @Test
    void aWriterEntersWhatCameByLetter() {
        vardefjord.moving(school, strategy, "consultation", until(10));
        vardefjord
                .saying(vardefjord.asLeader(school), strategy, Map.of("text", "Bra", "from", "FAU"))
                .body("who", is("FAU"));
        vardefjord
                .saying(vardefjord.asTeacher(school), strategy, Map.of("text", "Bra", "from", "Rektor"))
                .body("who", is("Kari"));
    }

    @Test
    void aDraftIsCommentedByItsWritersOnly() {
        var part = vardefjord.section(school, strategy, "WHERE_TO");
        vardefjord
                .saying(vardefjord.asLeader(school), strategy, Map.of("text", "Kortere?", "part", part))
                .statusCode(201)
                .body("consultation", is(false))
                .body("part", is(part));
        vardefjord
                .saying(vardefjord.asTeacher(school), strategy, Map.of("text", "Hei"))
                .statusCode(404);
    }

    @Test
    void aConsultationDoesNotEndBeforeToday() {
        vardefjord.moving(school, strategy, "consultation", until(-1)).statusCode(422);
    }

    private static Map<String, String> until(int days) {
        return Map.of("until", LocalDate.now().plusDays(days).toString());
    }

    @Test
    void aSchoolFollowsItsOwnersStrategyAndLeavesItAgain() {
        var owners = vardefjord.published(vardefjord.owner, "Kommunens");
        following(Map.of("kind", "ICT_STRATEGY", "strategy", owners)).body("data.strategy", contains(owners));
        following(Map.of("kind", "ICT_STRATEGY")).body("data", empty());
    }

    @Test
    void nobodyFollowsADraft() {
        var draft = vardefjord.draft(vardefjord.owner, "Kommunens");
        vardefjord
                .asLeader(school)
                .body(Map.of("kind", "ICT_STRATEGY", "strategy", draft))
                .put(FOLLOWINGS, school)
                .then()
                .statusCode(422);
    }

    private io.restassured.response.ValidatableResponse following(Map<String, ?> choice) {
        vardefjord.asLeader(school).body(choice).put(FOLLOWINGS, school).then().statusCode(204);
        return vardefjord.asTeacher(school).get(FOLLOWINGS, school).then().statusCode(200);
    }

    @Test
    @Tag("A-14")
    @Tag("A-06")
    void theNationalStrategyIsThereForEverybody() {
        Documents.asNobody()
                .get("/strategy/v1/published?organisation=" + National.ORGANISATION)
                .then()
                .statusCode(200)
                .body("data[0].decision", nullValue())
                .body(
                        "data[0].parts.item.findAll { it.type == 'block' }.title",
                        is(List.of("Feide", "IKTplan", "FITS")));
    }

    @Test
    void onlyWritersSeeWhoChangedWhat() {
        vardefjord.publish(school, strategy);
        vardefjord
                .asTeacher(school)
                .get(STRATEGY + "/changes", school, strategy)
                .then()
                .statusCode(403);
    }
}
