package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-14")
class RoundTest {

    private static final String ROUNDS = "/assessment/v1/owners/{owner}/rounds";

    Tokens tokens;

    @Inject
    RoundCalendar calendar;

    @Inject
    EntityManager database;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    void aPlannedRoundIsFoundAtItsLocation() {
        var school = vardefjord.school(12);
        var location = vardefjord
                .planned(vardefjord.plan(school))
                .statusCode(201)
                .extract()
                .header("Location");
        vardefjord
                .asOffice()
                .get(location)
                .then()
                .statusCode(200)
                .body("title", is("Våren"))
                .body("k", is(5))
                .body("shareAfter", is(10))
                .body("waves[0].schools[0].state", is("PLANNED"));
    }

    @Test
    void wavesAreNumberedAndKeepTheirAmbition() {
        var plan = vardefjord.plan();
        plan.put(
                "waves",
                List.of(
                        Map.of("name", "Prøve", "ambition", 7, "schools", List.of(vardefjord.school(9))),
                        Map.of("name", "Resten", "schools", List.of(vardefjord.school(9)))));
        vardefjord
                .planned(plan)
                .statusCode(201)
                .body("waves.number", contains(1, 2))
                .body("waves[0].ambition", is(7))
                .body("waves[1].ambition", nullValue());
    }

    @Test
    @Tag("D-07")
    void theOthersHearWhatARoundAsksAbout() {
        var round = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        var told = JsonPath.from(announced(round));
        assertThat(told.getList("indicators.id"))
                .containsExactly("purpose", "sharing", "selection", "equipment", "support", "evidence");
        assertThat(told.getString("indicators[0].area")).isEqualTo("competence");
        assertThat(told.getString("indicators[0].name.en")).isEqualTo("Choosing how to work");
    }

    @Test
    @Tag("E-05")
    void theOthersHearOfAKeyOnceItIsMade() {
        var school = vardefjord.school(12);
        var round = vardefjord.openRound(school);
        String fingerprint =
                vardefjord.publishedKey(vardefjord.id(round, school)).extract().path("fingerprint");
        calendar.tellKeys();
        calendar.tellKeys();
        var told = announcements(round);
        assertThat(told).hasSize(3);
        assertThat(JsonPath.from(told.get(0)).getMap("keys")).isEmpty();
        assertThat(JsonPath.from(told.getLast()).getMap("keys")).containsExactlyEntriesOf(Map.of(school, fingerprint));
    }

    private List<String> announcements(String round) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select data from outbox where subject = ?1 and type like '%.RoundAnnounced'"
                                + " order by (data::jsonb ->> 'version')::int",
                        String.class)
                .setParameter(1, round)
                .getResultList());
    }

    private String announced(String round) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select data from outbox where subject = ?1 and type like '%.RoundAnnounced'", String.class)
                .setParameter(1, round)
                .getSingleResult());
    }

    @Test
    void theSamePlanUnderTheSameKeyIsTheSameRound() {
        var plan = vardefjord.plan(vardefjord.school(12));
        var first = planUnder("a key", plan).statusCode(201).extract().<String>path("id");
        planUnder("a key", plan).statusCode(201).body("id", is(first));
    }

    @Test
    void anotherPlanUnderTheSameKeyIsRefused() {
        var plan = vardefjord.plan(vardefjord.school(12));
        planUnder("a key", plan).statusCode(201);
        plan.put("title", "Høsten");
        planUnder("a key", plan).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    private io.restassured.response.ValidatableResponse planUnder(String key, Map<String, Object> plan) {
        return vardefjord
                .asOffice()
                .header("Idempotency-Key", key)
                .body(plan)
                .post(ROUNDS, vardefjord.owner)
                .then();
    }

    @Test
    void aSchoolOfSomebodyElseIsToldByItsPlaceInThePlan() {
        var plan = vardefjord.plan(vardefjord.school(12), new Municipality(tokens).school(12));
        vardefjord
                .planned(plan)
                .statusCode(422)
                .body("errors.pointer", contains("/waves/0/schools/1"))
                .body("errors.code", contains("UNKNOWN_SCHOOL"));
    }

    @Test
    void fewerThanFiveAnswersAreNeverShown() {
        var plan = vardefjord.plan(vardefjord.school(12));
        plan.put("k", 4);
        vardefjord.planned(plan).statusCode(422).body("errors.pointer", hasItem(equalTo("/k")));
    }

    @Test
    void twoSmallSchoolsAreNoPool() {
        var a = vardefjord.school(4);
        var b = vardefjord.school(4);
        var plan = Municipality.pooled(vardefjord.plan(a, b), a, b);
        vardefjord.planned(plan).statusCode(422);
    }

    @Test
    void aFrameworkThatIsNotHereIsTold() {
        var plan = vardefjord.plan(vardefjord.school(12));
        plan.put("framework", "five-areas/99");
        vardefjord.planned(plan).statusCode(422).body("errors.pointer", contains("/framework"));
    }

    @Test
    void roundsAreListedNewestFirstPageByPage() {
        var first = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        var second = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        var page = vardefjord
                .asOffice()
                .get(ROUNDS + "?limit=1", vardefjord.owner)
                .then()
                .statusCode(200)
                .body("data.id", contains(second))
                .extract();
        vardefjord
                .asOffice()
                .get(ROUNDS + "?limit=1&pageToken=" + page.path("pageToken"), vardefjord.owner)
                .then()
                .body("data.id", contains(first))
                .body("pageToken", nullValue());
    }

    @Test
    void theLastDayMovesOn() {
        var round = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        changed(round, tag(round), Map.of("closesOn", Municipality.day(30)))
                .statusCode(200)
                .body("closesOn", is(Municipality.day(30)));
    }

    @Test
    void theLastDayNeverComesEarlier() {
        var round = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        changed(round, tag(round), Map.of("closesOn", Municipality.day(2)))
                .statusCode(422)
                .body("errors.pointer", contains("/closesOn"));
    }

    @Test
    void nobodyChangesARoundThatTheyHaveNotRead() {
        var round = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        vardefjord
                .asOffice()
                .body(Map.of("title", "Ny"))
                .patch(ROUNDS + "/{round}", vardefjord.owner, round)
                .then()
                .statusCode(428);
    }

    @Test
    void nobodyOverwritesAnotherChange() {
        var round = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        var read = tag(round);
        changed(round, read, Map.of("title", "Ny")).statusCode(200);
        changed(round, read, Map.of("title", "Nyere")).statusCode(412);
    }

    private String tag(String round) {
        return vardefjord
                .asOffice()
                .get(ROUNDS + "/{round}", vardefjord.owner, round)
                .header("ETag");
    }

    private io.restassured.response.ValidatableResponse changed(String round, String tag, Map<String, Object> change) {
        return vardefjord
                .asOffice()
                .header("If-Match", tag)
                .body(change)
                .patch(ROUNDS + "/{round}", vardefjord.owner, round)
                .then();
    }

    @Test
    void openingTwiceIsOpeningOnce() {
        var round = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        vardefjord.opening(round).statusCode(200).body("waves[0].schools[0].state", is("OPEN"));
        var tag = tag(round);
        vardefjord.opening(round).statusCode(200);
        org.assertj.core.api.Assertions.assertThat(tag(round)).isEqualTo(tag);
    }

    @Test
    void aSchoolWithoutHeadcountOpensToo() {
        var school = vardefjord.school(0);
        var round = vardefjord.openRound(school);
        vardefjord.assessment(round, school).body("state", is("OPEN")).body("participation.teacher.invited", is(0));
    }

    @Test
    void aWaveOpensByItselfOnItsDay() {
        var school = vardefjord.school(12);
        var plan = vardefjord.plan(school);
        plan.put("opensOn", Municipality.day(3));
        var round = vardefjord.round(plan);
        calendar.openDue(SchoolDays.today().plusDays(2));
        vardefjord.assessment(round, school).body("state", is("PLANNED"));
        calendar.openDue(SchoolDays.today().plusDays(3));
        vardefjord.assessment(round, school).body("state", is("OPEN"));
    }

    @Test
    void teachersAreToldOfThePoolBeforeTheFirstQuestion() {
        var schools = List.of(vardefjord.school(4), vardefjord.school(4), vardefjord.school(4))
                .toArray(String[]::new);
        var round = vardefjord.round(Municipality.pooled(vardefjord.plan(schools), schools));
        vardefjord
                .assessment(round, schools[0])
                .body("pool.name", is("Små skoler"))
                .body("pool.schools", contains(schools));
    }

    @Test
    void anotherOwnersRoundDoesNotExist() {
        var round = vardefjord.round(vardefjord.plan(vardefjord.school(12)));
        var other = new Municipality(tokens);
        other.asOffice().get(ROUNDS + "/{round}", other.owner, round).then().statusCode(404);
        other.asOffice()
                .get(ROUNDS + "/{round}", vardefjord.owner, round)
                .then()
                .statusCode(404);
    }
}
