package no.avsats.strategy.document;

import static no.avsats.strategy.document.Documents.STRATEGIES;
import static no.avsats.strategy.document.Documents.STRATEGY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.stack.Tokens;
import no.avsats.strategy.StrategyStack;
import no.avsats.strategy.goal.Goal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
class StrategyTest {

    Tokens tokens;

    private Documents vardefjord;
    private String school;

    @BeforeEach
    void anOwnerWithASchool() {
        vardefjord = new Documents(tokens);
        school = vardefjord.school();
    }

    @Test
    @Tag("A-01")
    @Tag("A-02")
    @Tag("A-05")
    @Tag("A-14")
    void aDraftBeginsWithTheQuestionsTheOverallGoalAndSixThemes() {
        var location = vardefjord
                .drafting(school, Documents.head("IKT-strategi"))
                .statusCode(201)
                .extract()
                .header("Location");
        vardefjord
                .asLeader(school)
                .get(location)
                .then()
                .statusCode(200)
                .body("state", is("DRAFT"))
                .body(
                        "parts.item.which.findAll { it }",
                        contains("JUSTIFICATION", "WHERE_ARE_WE", "WHERE_TO", "OVERALL_GOAL", "WHICH_MEASURES"))
                .body(
                        "parts.item.findAll { it.type == 'theme' }.title",
                        contains(
                                "Digital dialog",
                                "Strategisk ledelse og IKT",
                                "Kompetanse",
                                "Arkiv og dokumenthåndtering",
                                "Personvern, taushetsplikt og informasjonssikkerhet",
                                "Arkitektur og standardisering"));
    }

    @Test
    @Tag("A-03")
    void aSchoolHasSeveralKindsBelowTheOwnersBelowTheNationalOne() {
        var nation = national();
        var owners = Documents.head("Kommunens");
        owners.put("parent", nation);
        var municipal = vardefjord
                .drafting(vardefjord.owner, owners)
                .statusCode(201)
                .extract()
                .<String>path("id");
        vardefjord.publish(vardefjord.owner, municipal);
        var schools = Documents.head("Skolens");
        schools.put("parent", municipal);
        var own = vardefjord.drafting(school, schools).statusCode(201).extract().<String>path("id");
        vardefjord.publish(school, own);
        var skills = Documents.head("Digitale ferdigheter");
        skills.put("kind", "DIGITAL_SKILLS_STRATEGY");
        skills.put("parent", own);
        vardefjord.drafting(school, skills).statusCode(201).body("parent", is(own));
        vardefjord
                .asLeader(school)
                .get(STRATEGIES, school)
                .then()
                .body("data.kind", contains("DIGITAL_SKILLS_STRATEGY", "ICT_STRATEGY"));
    }

    private static String national() {
        return Documents.asNobody()
                .get("/strategy/v1/published?organisation=" + National.ORGANISATION)
                .then()
                .statusCode(200)
                .extract()
                .path("data[0].strategy");
    }

    @Test
    @Tag("A-03")
    void aStrategyHangsBelowNobodyElses() {
        var stranger = new Documents(tokens);
        var head = Documents.head("Vår");
        head.put("parent", stranger.published(stranger.owner, "Deres"));
        vardefjord.drafting(school, head).statusCode(422).body("errors.code", contains("NOT_ABOVE"));
    }

    @Test
    @Tag("A-06")
    void buildingBlocksAreLinkedFromGoalsAndMeasures() {
        var strategy = vardefjord.draft(school, "Vår");
        var feide = vardefjord.part(
                school,
                strategy,
                Map.of("type", "block", "title", "Feide", "text", "Innlogging", "address", "https://www.feide.no"));
        vardefjord.part(
                school,
                strategy,
                Map.of("type", "goal", "title", "Én innlogging", "text", "", "blocks", List.of(feide)));
        vardefjord
                .reading(vardefjord.asLeader(school), school, strategy)
                .body("parts.item.find { it.type == 'goal' }.blocks", contains(feide));
    }

    @Test
    @Tag("A-13")
    void aMeasureContainsActivities() {
        var strategy = vardefjord.draft(school, "Vår");
        var activities = List.of(Map.of("title", "Sett av tid", "due", "2026-09-01"), Map.of("title", "Møt hverandre"));
        vardefjord
                .adding(
                        school,
                        strategy,
                        Map.of("type", "measure", "title", "Teamtid", "text", "", "activities", activities))
                .statusCode(201)
                .body("item.activities.title", contains("Sett av tid", "Møt hverandre"));
    }

    @Test
    @Tag("D-04")
    @Tag("D-06")
    void anAreaIsPrioritisedForItsTargetGroups() {
        var strategy = vardefjord.draft(vardefjord.owner, "Vår");
        var groups = List.of("ADMINISTRATION", "PRESCHOOL_HEADS", "SCHOOL_LEADERS", "GUARDIANS", "EDUCATORS");
        vardefjord
                .adding(
                        vardefjord.owner,
                        strategy,
                        Map.of(
                                "type",
                                "area",
                                "title",
                                "Kompetanse",
                                "text",
                                "",
                                "prioritised",
                                true,
                                "targetGroups",
                                groups))
                .statusCode(201)
                .body("item.prioritised", is(true))
                .body("item.targetGroups", hasSize(5));
    }

    @Test
    @Tag("E-02")
    @Tag("E-03")
    void anAreaHasItsTargetPictureAndTheEvidenceBehindIt() {
        var strategy = vardefjord.draft(vardefjord.owner, "Vår");
        var evidence = List.of(Map.of("text", "Over 60 intervjuer", "source", "Stockholms stad", "year", 2014));
        vardefjord
                .adding(
                        vardefjord.owner,
                        strategy,
                        Map.of(
                                "type",
                                "area",
                                "title",
                                "Oppfølging",
                                "text",
                                "Team ser på elevarbeid.",
                                "evidence",
                                evidence))
                .statusCode(201)
                .body("item.text", is("Team ser på elevarbeid."))
                .body("item.evidence[0].year", is(2014));
    }

    @Test
    @Tag("D-07")
    void aGoalAnswersOneOfTheParentStrategy() {
        var municipal = vardefjord.draft(vardefjord.owner, "Kommunens");
        var above = vardefjord.goal(vardefjord.owner, municipal, "Alle mestrer verktøyene");
        vardefjord.publish(vardefjord.owner, municipal);
        var head = Documents.head("Vår");
        head.put("parent", municipal);
        var own = vardefjord.drafting(school, head).extract().<String>path("id");
        vardefjord
                .adding(school, own, Map.of("type", "goal", "title", "Vi øver", "text", "", "parent", above))
                .statusCode(201)
                .body("item.parent", is(above));
        vardefjord
                .adding(school, own, Map.of("type", "goal", "title", "Vi", "text", "", "parent", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/parent"));
    }

    @Test
    void goalsAreToldToThePlansWhenTheyArePublished() {
        var strategy = vardefjord.draft(school, "Vår");
        vardefjord.goal(school, strategy, "Vi øver");
        assertThat(published()).isEmpty();
        vardefjord.publish(school, strategy);
        assertThat(published()).containsExactly("Vi øver");
    }

    private List<String> published() {
        return QuarkusTransaction.requiringNew().call(() -> Goal.publishedBy(List.of(school)).stream()
                .map(Goal.Choice::title)
                .toList());
    }

    @Test
    void theSameHeadUnderTheSameKeyIsTheSameStrategy() {
        var first = draftUnder("a key", "Vår").statusCode(201).extract().<String>path("id");
        draftUnder("a key", "Vår").statusCode(201).body("id", is(first));
        draftUnder("a key", "En annen").statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    private io.restassured.response.ValidatableResponse draftUnder(String key, String title) {
        return vardefjord
                .asLeader(school)
                .header("Idempotency-Key", key)
                .body(Documents.head(title))
                .post(STRATEGIES, school)
                .then();
    }

    @Test
    void theHeadChangesOnlyFromTheEditionThatWasRead() {
        var strategy = vardefjord.draft(school, "Vår");
        changed(strategy, null).statusCode(428);
        changed(strategy, "\"9\"").statusCode(412);
        changed(strategy, "\"0\"").statusCode(200).body("title", is("Nytt navn"));
    }

    private io.restassured.response.ValidatableResponse changed(String strategy, String tag) {
        var request = vardefjord.asLeader(school).body(Documents.head("Nytt navn"));
        return (tag == null ? request : request.header("If-Match", tag))
                .put(STRATEGY + "/head", school, strategy)
                .then();
    }

    @Test
    void whoWritesLaterGetsBothTexts() {
        var strategy = vardefjord.draft(school, "Vår");
        var part = vardefjord.section(school, strategy, "WHERE_TO");
        vardefjord.writing(school, strategy, part, "1", to("Først")).statusCode(200);
        vardefjord
                .writing(school, strategy, part, "1", to("Sist"))
                .statusCode(412)
                .body("theirs.item.text", is("Først"))
                .body("mine.text", is("Sist"));
    }

    @Test
    void twoWhoWriteDifferentPartsDoNotMeet() {
        var strategy = vardefjord.draft(school, "Vår");
        var to = vardefjord.section(school, strategy, "WHERE_TO");
        var where = vardefjord.section(school, strategy, "WHERE_ARE_WE");
        vardefjord.writing(school, strategy, to, "1", to("Dit")).statusCode(200);
        vardefjord
                .writing(
                        school, strategy, where, "1", Map.of("type", "section", "which", "WHERE_ARE_WE", "text", "Her"))
                .statusCode(200);
    }

    private static Map<String, String> to(String text) {
        return Map.of("type", "section", "which", "WHERE_TO", "text", text);
    }

    @Test
    void theHistorySaysWhoChangedWhat() {
        var strategy = vardefjord.draft(school, "Vår");
        var part = vardefjord.section(school, strategy, "WHERE_TO");
        vardefjord.writing(school, strategy, part, "1", to("Dit")).statusCode(200);
        vardefjord
                .asLeader(school)
                .get(STRATEGY + "/changes", school, strategy)
                .then()
                .statusCode(200)
                .body("data.what", contains("WRITTEN", "DRAFTED"))
                .body("data[0].who", is("Rita"))
                .body("data[0].before.text", is(""))
                .body("data[0].after.text", is("Dit"));
    }

    @Test
    void aPartThatIsTakenOutIsGone() {
        var strategy = vardefjord.draft(school, "Vår");
        var goal = vardefjord.goal(school, strategy, "Mål");
        vardefjord
                .asLeader(school)
                .header("If-Match", "\"1\"")
                .delete(Documents.PART, school, strategy, goal)
                .then()
                .statusCode(204);
        vardefjord.reading(vardefjord.asLeader(school), school, strategy).body("parts.id", not(hasItem(goal)));
    }

    @Test
    void aDraftIsThereForItsWritersOnly() {
        var strategy = vardefjord.draft(school, "Vår");
        vardefjord.reading(vardefjord.asTeacher(school), school, strategy).statusCode(404);
        vardefjord.reading(vardefjord.asOffice(), school, strategy).statusCode(404);
        vardefjord
                .reading(vardefjord.asLeader(vardefjord.school()), school, strategy)
                .statusCode(404);
        vardefjord.asTeacher(school).get(STRATEGIES, school).then().body("data", empty());
    }

    @Test
    void theOfficeDoesNotWriteASchoolsStrategy() {
        vardefjord
                .asOffice()
                .body(Documents.head("Deres"))
                .post(STRATEGIES, school)
                .then()
                .statusCode(403);
    }

    @Test
    void aTitleAndAPeriodAreNeeded() {
        vardefjord
                .drafting(school, Map.of())
                .statusCode(422)
                .body("errors.pointer", hasItems("/title", "/kind", "/from", "/to"));
        var head = Documents.head("Vår");
        head.put("to", "2020-01-01");
        vardefjord.drafting(school, head).statusCode(422).body("errors.code", contains("BEFORE_START"));
    }

    @Test
    void aListIsPaged() {
        List.of("en", "to", "tre").forEach(title -> vardefjord.draft(school, title));
        var first =
                vardefjord.asLeader(school).get(STRATEGIES + "?limit=2", school).then();
        first.body("data.title", contains("tre", "to"));
        vardefjord
                .asLeader(school)
                .get(STRATEGIES + "?limit=2&pageToken=" + first.extract().path("pageToken"), school)
                .then()
                .body("data.title", contains("en"))
                .body("pageToken", nullValue());
    }
}
