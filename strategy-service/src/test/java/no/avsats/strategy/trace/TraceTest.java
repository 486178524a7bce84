package no.avsats.strategy.trace;

import static no.avsats.strategy.Municipality.own;
import static no.avsats.strategy.Municipality.plan;
import static no.avsats.strategy.Municipality.ready;
import static no.avsats.strategy.document.Documents.asNobody;
import static no.avsats.strategy.document.Documents.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.stack.Tokens;
import no.avsats.strategy.Browser;
import no.avsats.strategy.Municipality;
import no.avsats.strategy.StrategyStack;
import no.avsats.strategy.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
@Tag("D-07")
class TraceTest {

    private static final String TRACE = "/strategy/v1/trace/{goal}";
    private static final String GAPS = "/strategy/v1/organisations/{organisation}/trace-gaps";

    Tokens tokens;

    private Municipality schools;
    private Documents vardefjord;
    private String school;

    @BeforeEach
    void anOwnerWithASchool() {
        schools = new Municipality(tokens);
        vardefjord = new Documents(tokens, schools.owner);
        school = schools.schoolWithResult();
    }

    /** A published strategy of the owner below the national one: a goal that answers a national one, and a measure for it. */
    private record Strategy(String id, String goal, String measure) {}

    private Strategy published() {
        var national = national();
        var head = head("IKT-strategi for Vardefjord");
        head.put("parent", national.get("strategy"));
        String id = vardefjord
                .drafting(vardefjord.owner, head)
                .statusCode(201)
                .extract()
                .path("id");
        var goal = vardefjord.part(
                vardefjord.owner,
                id,
                Map.of("type", "goal", "title", "Lærere deler", "text", "", "parent", national.get("goal")));
        var measure = vardefjord.part(
                vardefjord.owner,
                id,
                Map.of(
                        "type", "measure",
                        "title", "Delingsdag",
                        "text", "",
                        "goals", List.of(goal),
                        "activities", List.of(Map.of("title", "Velg dag", "due", "2026-10-01"))));
        vardefjord.publish(vardefjord.owner, id);
        return new Strategy(id, goal, measure);
    }

    /** The first sub-goal of the strategy that ships, and the strategy. */
    private static Map<String, String> national() {
        var shipped = asNobody()
                .get("/strategy/v1/published?organisation=AVSATS:NATION:NO")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return Map.of(
                "strategy", shipped.getString("data[0].strategy"),
                "goal", shipped.getString("data[0].parts.find { it.item.type == 'goal' }.id"));
    }

    private static ValidatableResponse tracing(RequestSpecification by, String goal, String more) {
        return by.get(TRACE + more, goal).then();
    }

    @Test
    @Tag("A-03")
    void aNationalGoalIsFollowedDownToMeasuresActivitiesAndIndicators() {
        var strategy = published();
        schools.adopted(
                school,
                plan(ready(Map.of(
                        "goal",
                        strategy.goal(),
                        "title",
                        "Deletime hver måned",
                        "area",
                        "content",
                        "activities",
                        List.of(Map.of("title", "Første deletime"))))));
        var trace = tracing(schools.asOffice(), national().get("goal"), "?limit=500")
                .statusCode(200);
        trace.body("goal.depth", equalTo(0))
                .body("goal.strategy.organisationName", equalTo("KS"))
                .body("goals.id", hasItem(strategy.goal()))
                .body("goals.find { it.id == '%s' }.depth".formatted(strategy.goal()), equalTo(1))
                .body("goals.find { it.id == '%s' }.strategy.state".formatted(strategy.goal()), equalTo("PUBLISHED"));
        tracing(schools.asOffice(), strategy.goal(), "")
                .body("goals", empty())
                .body("data.title", contains("Delingsdag", "Deletime hver måned"))
                .body("data.activities.flatten().title", contains("Velg dag", "Første deletime"))
                .body("data[1].status", equalTo("NOT_STARTED"))
                .body("data[1].organisation", equalTo(school))
                .body("data[1].area.name", equalTo("Digitalt innhold"))
                .body("data[1].indicators.name", contains("Valg av læremidler"))
                .body("measures", equalTo(2))
                .body("schools", equalTo(1));
    }

    @Test
    @Tag("A-03")
    void aGoalIsFollowedUpToTheTop() {
        var strategy = published();
        tracing(asNobody(), strategy.goal(), "?direction=up")
                .statusCode(200)
                .body("goal.id", equalTo(strategy.goal()))
                .body("goals.id", contains(national().get("goal")))
                .body("goals[0].strategy.organisationName", equalTo("KS"))
                .body("data", empty());
    }

    @Test
    void plansAreSeenByThoseWhoMayReadThemAndCountedForNobodyElse() {
        var strategy = published();
        var neighbour = schools.school();
        schools.adopted(school, plan(ready(Map.of("goal", strategy.goal(), "title", "Vedtatt"))));
        schools.draft(school, plan(ready(Map.of("goal", strategy.goal(), "title", "Utkast"))));
        tracing(asNobody(), strategy.goal(), "")
                .body("data.title", contains("Delingsdag"))
                .body("schools", equalTo(0));
        tracing(schools.asLeader(neighbour), strategy.goal(), "")
                .body("data.title", contains("Delingsdag"))
                .body("measures", equalTo(1));
        tracing(schools.asOffice(), strategy.goal(), "").body("data.title", contains("Delingsdag", "Vedtatt"));
        tracing(schools.asSystem(), strategy.goal(), "").body("data.title", contains("Delingsdag", "Vedtatt"));
        tracing(schools.asTeacher(school), strategy.goal(), "").body("data.title", hasItem("Utkast"));
    }

    @Test
    void whatIsNotPublishedIsMissingForOthers() {
        var draft = vardefjord.draft(school, "Utkast");
        var goal = vardefjord.goal(school, draft, "Hemmelig");
        vardefjord.measure(school, draft, "Hemmelig tiltak", goal);
        tracing(schools.asLeader(school), goal, "").statusCode(200).body("data.adopted", contains(false));
        var foreign = schools.asOffice().get(TRACE, goal);
        var missing = schools.asOffice().get(TRACE, UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString()).isEqualTo(missing.asString());
        tracing(asNobody(), goal, "?direction=up").statusCode(404);
    }

    @Test
    void aDraftBelowAPublishedGoalIsThereForItsWritersOnly() {
        var strategy = published();
        var head = head("Skolens plan");
        head.put("parent", strategy.id());
        String draft = vardefjord.drafting(school, head).extract().path("id");
        var goal = vardefjord.part(
                school, draft, Map.of("type", "goal", "title", "Vi deler", "text", "", "parent", strategy.goal()));
        vardefjord.measure(school, draft, "Teamtid", goal);
        tracing(schools.asLeader(school), strategy.goal(), "").body("data.title", contains("Delingsdag", "Teamtid"));
        tracing(schools.asOffice(), strategy.goal(), "")
                .body("data.title", contains("Delingsdag"))
                .body("goals", empty());
        vardefjord.publish(school, draft);
        tracing(asNobody(), strategy.goal(), "")
                .body("data.title", contains("Delingsdag", "Teamtid"))
                .body("goals.id", contains(goal));
    }

    @Test
    void thePagesTogetherAreTheWholeInOrder() {
        var strategy = published();
        schools.adopted(
                school,
                plan(
                        ready(Map.of("goal", strategy.goal(), "title", "En")),
                        ready(Map.of("goal", strategy.goal(), "title", "To"))));
        var first = tracing(schools.asOffice(), strategy.goal(), "?limit=2").body("data.title", contains("Delingsdag"));
        first.header("Link", containsString("rel=\"next\"")).body("measures", equalTo(3));
        String token = first.extract().path("pageToken");
        tracing(schools.asOffice(), strategy.goal(), "?limit=2&pageToken=" + token)
                .body("goal.id", equalTo(strategy.goal()))
                .body("data.title", contains("En", "To"))
                .body("pageToken", nullValue());
        tracing(schools.asOffice(), strategy.goal(), "?pageToken=bm9l").statusCode(400);
    }

    @Test
    void aMeasureThatIsTakenOutOfTheNextEditionIsGone() {
        var strategy = published();
        vardefjord.moving(vardefjord.owner, strategy.id(), "drafting", Map.of()).statusCode(200);
        vardefjord
                .asOffice()
                .header("If-Match", "\"1\"")
                .delete(Documents.PART, vardefjord.owner, strategy.id(), strategy.measure())
                .then()
                .statusCode(204);
        tracing(asNobody(), strategy.goal(), "").body("data.title", contains("Delingsdag"));
        vardefjord.publish(vardefjord.owner, strategy.id());
        tracing(asNobody(), strategy.goal(), "").statusCode(200).body("data", empty());
    }

    @Test
    @Tag("A-23")
    void aGoalThatIsTakenOutOfTheNextEditionStaysForThoseWhoServeItAndIsNoGap() {
        var strategy = published();
        vardefjord.moving(vardefjord.owner, strategy.id(), "drafting", Map.of()).statusCode(200);
        vardefjord
                .asOffice()
                .header("If-Match", "\"1\"")
                .delete(Documents.PART, vardefjord.owner, strategy.id(), strategy.goal())
                .then()
                .statusCode(204);
        gaps(schools.asOffice(), vardefjord.owner).body("data.id", contains(strategy.goal()));
        vardefjord.publish(vardefjord.owner, strategy.id());
        tracing(asNobody(), strategy.goal(), "").statusCode(200).body("goal.ended", equalTo(true));
        gaps(schools.asOffice(), vardefjord.owner)
                .body("data.kind", contains("MEASURE_WITHOUT_GOAL"))
                .body("data.id", contains(strategy.measure()));
    }

    @Test
    @Tag("E-04")
    void gapsAreToldBothWays() {
        var strategy = published();
        var draft = vardefjord.draft(school, "Skolens strategi");
        gaps(schools.asOffice(), vardefjord.owner)
                .body("data.kind", contains("GOAL_WITHOUT_ANSWER"))
                .body("data.id", contains(strategy.goal()));
        schools.adopted(school, plan(own("Uten mål"), ready(Map.of("goal", strategy.goal(), "title", "Med mål"))));
        gaps(schools.asOffice(), vardefjord.owner)
                .body("data.kind", contains("MEASURE_WITHOUT_GOAL"))
                .body("data.title", contains("Uten mål"))
                .body("data.organisation", contains(school));
        var goal = vardefjord.goal(school, draft, "Ingen gjør noe");
        vardefjord.measure(school, draft, "Løst tiltak");
        gaps(schools.asLeader(school), school)
                .body("data.kind", contains("GOAL_WITHOUT_MEASURE", "MEASURE_WITHOUT_GOAL", "MEASURE_WITHOUT_GOAL"))
                .body("data[0].id", equalTo(goal));
        gaps(schools.asOffice(), school).body("data.title", contains("Uten mål"));
        schools.asLeader(school)
                .get(GAPS + "?kind=GOAL_WITHOUT_MEASURE", school)
                .then()
                .body("data.title", contains("Ingen gjør noe"));
    }

    @Test
    @Tag("A-03")
    void aGoalThatAnswersNothingAboveIsAGap() {
        var strategy = published();
        var head = head("Skolens plan");
        head.put("parent", strategy.id());
        String draft = vardefjord.drafting(school, head).extract().path("id");
        var goal = vardefjord.goal(school, draft, "For seg selv");
        vardefjord.measure(school, draft, "Teamtid", goal);
        gaps(schools.asLeader(school), school)
                .body("data.kind", contains("GOAL_WITHOUT_ANSWER", "GOAL_WITHOUT_PARENT"));
        var first = schools.asLeader(school).get(GAPS + "?limit=1", school).then();
        String token = first.body("data.kind", contains("GOAL_WITHOUT_ANSWER"))
                .extract()
                .path("pageToken");
        schools.asLeader(school)
                .get(GAPS + "?limit=1&pageToken=" + token, school)
                .then()
                .body("data.kind", contains("GOAL_WITHOUT_PARENT"));
    }

    @Test
    @Tag("A-03")
    void thePageShowsWhyAboveAndWhatIsDoneBelow() {
        var strategy = published();
        schools.adopted(
                school,
                plan(ready(Map.of("goal", strategy.goal(), "title", "Deletime hver måned", "area", "content"))));
        var office = Browser.of(schools.asOffice()).get("/strategy/trace/{goal}?language=nb", strategy.goal());
        assertThat(Browser.keep("trace", office))
                .contains("2 tiltak tar målet videre, ved én skole.")
                .contains("href=\"/strategy/trace/" + national().get("goal"))
                .contains("Deletime hver måned", "Skal løfte Digitalt innhold: Valg av læremidler", "Velg dag");
        var anybody = Browser.ofNobody().get("/strategy/trace/{goal}?language=en", strategy.goal());
        assertThat(anybody.asString())
                .contains("One measure takes the goal further.", "Log in to see")
                .doesNotContain("Deletime");
    }

    @Test
    void aMeasureTellsWhyItIsThere() {
        var strategy = published();
        var plan = schools.draft(school, plan(ready(Map.of("goal", strategy.goal(), "title", "Deletime"))));
        var measure = schools.measure(school, plan, 0);
        var page = Browser.of(schools.asLeader(school))
                .get("/strategy/plans/{school}/{plan}/measures/{measure}?language=nb", school, plan, measure);
        assertThat(page.asString())
                .contains("<a href=\"/strategy/trace/" + strategy.goal() + "\">Hvorfor gjør vi dette?</a>");
        assertThat(Browser.ofNobody()
                        .get("/strategy/published/{strategy}", strategy.id())
                        .asString())
                .contains("href=\"/strategy/trace/" + strategy.goal());
    }

    @Test
    void theGapPageLeadsToWhatIsToBeMended() {
        var strategy = published();
        var office = Browser.of(schools.asOffice());
        var page = office.get("/strategy/trace-gaps/{owner}?language=nb", vardefjord.owner);
        assertThat(Browser.keep("gaps", page))
                .contains("Tråden er brutt ett sted", "Mål som ingen har tatt videre")
                .contains("href=\"/strategy/documents/" + strategy.id() + "#part-" + strategy.goal());
        assertThat(office.get("/strategy?language=nb").asString())
                .contains("href=\"/strategy/trace-gaps/" + vardefjord.owner);
        assertThat(Browser.of(schools.asLeader(school))
                        .get("/strategy/trace-gaps/{school}?language=nb", school)
                        .asString())
                .contains("Tråden er hel");
    }

    @Test
    void anotherOwnersGapsAreMissing() {
        var stranger = new Municipality(tokens);
        stranger.asOffice().get(GAPS, vardefjord.owner).then().statusCode(404);
        schools.asTeacher(school).get(GAPS, vardefjord.owner).then().statusCode(404);
    }

    private static ValidatableResponse gaps(RequestSpecification by, String organisation) {
        return by.get(GAPS, organisation).then().statusCode(200);
    }
}
