package no.avsats.strategy.plan;

import static no.avsats.strategy.Municipality.MEASURE;
import static no.avsats.strategy.Municipality.MEASURES;
import static no.avsats.strategy.Municipality.PLAN;
import static no.avsats.strategy.Municipality.PLANS;
import static no.avsats.strategy.Municipality.advised;
import static no.avsats.strategy.Municipality.own;
import static no.avsats.strategy.Municipality.plan;
import static no.avsats.strategy.Municipality.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.stack.Tokens;
import no.avsats.strategy.Municipality;
import no.avsats.strategy.StrategyStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
@Tag("E-09")
class PlansTest {

    Tokens tokens;

    @Inject
    EntityManager database;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void aSchoolWithAResult() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.schoolWithResult();
    }

    @Test
    @Tag("E-07")
    @Tag("E-08")
    @Tag("E-04")
    @Tag("D-07")
    void aPlanTakesMeasuresFromAdviceFromAGoalAndItsOwn() {
        var goal = vardefjord.goal("Alle lærere deler opplegg");
        var plan = plan(advised("content-2"), ready(Map.of("goal", goal.toString())), own("Lånesett"));
        vardefjord
                .drafting(school, plan)
                .statusCode(201)
                .body("measures.source.kind", contains("ADVICE", "STRATEGY", "OWN"))
                .body("measures.title", contains("Vis et opplegg i teamtid", "Alle lærere deler opplegg", "Lånesett"))
                .body("measures[0].area", equalTo("content"))
                .body("measures[0].source.level", equalTo(2))
                .body("measures[0].source.reason", equalTo("De fleste står på nivå 2."))
                .body("state", equalTo("DRAFT"));
    }

    @Test
    @Tag("E-08")
    @Tag("C-12")
    void aMeasureOfAdviceTellsWhatToDoAndWhatItTakes() {
        vardefjord
                .drafting(school, plan(advised("content-2"), advised("competence-1")))
                .statusCode(201)
                .body("measures[0].description", equalTo("Sett av en halvtime tre ganger."))
                .body("measures[0].successSign", equalTo("Det har virket når alle har prøvd."))
                .body("measures[0].hoursPerTeacher", equalTo(1.5f))
                .body("hours.perTeacher", equalTo(3.0f));
    }

    @Test
    void whatTheSchoolWritesGoesBeforeTheAdvice() {
        var measure = new HashMap<>(advised("content-2"));
        measure.putAll(
                Map.of("description", "Vi gjør det på tirsdager.", "successSign", "Alle ler.", "hoursPerTeacher", 4.5));
        vardefjord
                .drafting(school, plan(measure))
                .body("measures[0].description", equalTo("Vi gjør det på tirsdager."))
                .body("measures[0].successSign", equalTo("Alle ler."))
                .body("measures[0].hoursPerTeacher", equalTo(4.5f));
    }

    @Test
    void aMeasureOfAdviceThatNobodyGaveIsRefusedAtItsField() {
        vardefjord
                .drafting(school, plan(own("Lånesett"), advised("content-9")))
                .statusCode(422)
                .body("errors.pointer", contains("/measures/1/advice"));
        vardefjord.asLeader(school).get(PLANS, school).then().body("data", hasSize(0));
    }

    @Test
    void theSameRequestUnderTheSameKeyMakesOnePlan() {
        var first = vardefjord
                .asLeader(school)
                .header("Idempotency-Key", "a")
                .body(plan(own("Lånesett")))
                .post(PLANS, school);
        var again = vardefjord
                .asLeader(school)
                .header("Idempotency-Key", "a")
                .body(plan(own("Lånesett")))
                .post(PLANS, school);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        vardefjord
                .asLeader(school)
                .header("Idempotency-Key", "a")
                .body(plan(own("Noe annet")))
                .post(PLANS, school)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void whatIsMissingForAdoptionIsNamed() {
        var plan = vardefjord.draft(school, plan(Map.of("title", "Lånesett")));
        vardefjord
                .adopting(school, plan)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/measures/0/responsible", "/measures/0/start", "/measures/0/due"));
    }

    @Test
    @Tag("E-14")
    void anAdoptedPlanIsToldAndSeenByTheOffice() {
        var plan = vardefjord.draft(school, plan(advised("content-2")));
        vardefjord.asOffice().get(PLAN, school, plan).then().statusCode(404);
        vardefjord.asOffice().get(PLANS, school).then().body("data", hasSize(0));
        vardefjord.adopting(school, plan).statusCode(200).body("edition", equalTo(1));
        vardefjord.asOffice().get(PLAN, school, plan).then().statusCode(200).body("measures", hasSize(1));
        vardefjord.asOffice().get(PLANS, school).then().body("data.id", contains(plan));
        var told = told(plan).getFirst();
        assertThat(told.getString("type")).isEqualTo("no.avsats.strategy.PlanAdopted");
        assertThat(told.getInt("data.edition")).isEqualTo(1);
        assertThat(told.getList("data.measures")).hasSize(1);
    }

    @Test
    void onlyTheLeaderAdopts() {
        var plan = vardefjord.draft(school, plan(own("Lånesett")));
        vardefjord
                .asCoordinator(school)
                .header("If-Match", vardefjord.tag(school, plan))
                .post(PLAN + "/adoption", school, plan)
                .then()
                .statusCode(403);
    }

    @Test
    void whoAdoptsAdoptsWhatTheyHaveRead() {
        var plan = vardefjord.draft(school, plan(own("Lånesett")));
        var read = vardefjord.tag(school, plan);
        vardefjord
                .asCoordinator(school)
                .body(own("Enda et"))
                .post(MEASURES, school, plan)
                .then()
                .statusCode(201);
        vardefjord
                .asLeader(school)
                .header("If-Match", read)
                .post(PLAN + "/adoption", school, plan)
                .then()
                .statusCode(412);
        vardefjord
                .asLeader(school)
                .post(PLAN + "/adoption", school, plan)
                .then()
                .statusCode(428);
    }

    @Test
    @Tag("E-11")
    void anotherSystemTellsStatusAndNothingElse() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett")));
        var measure = vardefjord.measure(school, plan, 0);
        vardefjord
                .changing(
                        vardefjord.asSystem(),
                        school,
                        plan,
                        measure,
                        Map.of("status", "UNDER_WAY", "note", "Bestilt", "link", "https://kvalitet.example/7"))
                .statusCode(200)
                .body("status", equalTo("UNDER_WAY"));
        vardefjord
                .changing(vardefjord.asSystem(), school, plan, measure, Map.of("due", "2027-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/due"));
        vardefjord
                .asSystem()
                .body(Map.of("status", "DONE"))
                .patch(MEASURE, school, plan, measure)
                .then()
                .statusCode(428);
        vardefjord
                .asSystem()
                .header("If-Match", "\"0\"")
                .body(Map.of("status", "DONE"))
                .patch(MEASURE, school, plan, measure)
                .then()
                .statusCode(412);
        assertThat(told(plan)).hasSize(2);
        assertThat(told(plan).getLast().getString("data.status")).isEqualTo("UNDER_WAY");
    }

    @Test
    void aNoteAloneIsNobodysButTheSchools() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett")));
        var measure = vardefjord.measure(school, plan, 0);
        vardefjord
                .changing(vardefjord.asLeader(school), school, plan, measure, Map.of("note", "Venter på levering"))
                .statusCode(200);
        assertThat(told(plan)).hasSize(1);
    }

    @Test
    void whatAMeasureIsStaysAsAdopted() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett")));
        var measure = vardefjord.measure(school, plan, 0);
        vardefjord
                .changing(vardefjord.asLeader(school), school, plan, measure, Map.of("title", "Noe annet"))
                .statusCode(409)
                .body("code", equalTo("MEASURE_ADOPTED"));
        vardefjord
                .changing(
                        vardefjord.asLeader(school),
                        school,
                        plan,
                        measure,
                        Map.of("due", LocalDate.now().plusDays(90).toString(), "responsible", "Ny koordinator"))
                .statusCode(200);
    }

    @Test
    void aDroppedMeasureHasAReasonAndWaitsForTheNextAdoption() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett"), own("Delingstid")));
        var measure = vardefjord.measure(school, plan, 0);
        drop(plan, measure, " ").statusCode(422);
        drop(plan, measure, "Ikke penger").statusCode(200).body("status", equalTo("DROPPED"));
        assertThat(vardefjord.read(school, plan).getBoolean("revised")).isTrue();
        vardefjord.adopting(school, plan).statusCode(200).body("edition", equalTo(2));
        vardefjord.adopting(school, plan).statusCode(409).body("code", equalTo("NOTHING_TO_ADOPT"));
        assertThat(told(plan).getLast().getList("data.measures")).hasSize(1);
    }

    @Test
    void anEditionStaysAsItWasAdopted() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett")));
        vardefjord.asLeader(school).body(own("Delingstid")).post(MEASURES, school, plan);
        vardefjord.asOffice().get(PLAN, school, plan).then().body("measures", hasSize(1));
        vardefjord.adopting(school, plan).statusCode(200);
        vardefjord
                .asTeacher(school)
                .get(PLAN + "/editions/1", school, plan)
                .then()
                .statusCode(200)
                .body("measures.title", contains("Lånesett"));
    }

    @Test
    void aDraftMayBeDiscardedAndAnAdoptedPlanOnlyClosed() {
        var draft = vardefjord.draft(school, plan(own("Lånesett")));
        discarding(draft).statusCode(204);
        vardefjord.asLeader(school).get(PLAN, school, draft).then().statusCode(404);
        var adopted = vardefjord.adopted(school, plan(own("Lånesett")));
        discarding(adopted).statusCode(409).body("code", equalTo("NOT_A_DRAFT"));
        vardefjord
                .asLeader(school)
                .header("If-Match", vardefjord.tag(school, adopted))
                .post(PLAN + "/closing", school, adopted)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        vardefjord
                .asLeader(school)
                .body(own("For sent"))
                .post(MEASURES, school, adopted)
                .then()
                .statusCode(409);
    }

    @Test
    void everyBrokenFieldIsNamed() {
        var broken = Map.<String, Object>of(
                "title", "Lånesett",
                "start", "2026-09-01",
                "due", "2026-08-01",
                "link", "http://usikker.example",
                "area", "magic",
                "goal", UUID.randomUUID().toString(),
                "helped", "YES");
        vardefjord
                .drafting(school, plan(broken))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/measures/0/due",
                                "/measures/0/link",
                                "/measures/0/area",
                                "/measures/0/goal",
                                "/measures/0/helped"));
    }

    @Test
    @Tag("C-12")
    void hoursOfATeacherAreSummed() {
        var plan = plan(
                ready(Map.of("title", "En", "hoursPerTeacher", 4)),
                ready(Map.of("title", "To", "hoursPerTeacher", 2.5)));
        vardefjord
                .drafting(school, plan)
                .body("hours.perTeacher", equalTo(6.5f))
                .body("hours.setAside", nullValue());
    }

    @Test
    @Tag("A-28")
    @Tag("A-29")
    @Tag("C-20")
    void plansOfAllKindsAreTheSameThing() {
        for (var kind : List.of("COMPETENCE_PLAN", "CONTROL_PLAN", "ACTIVITY_PLAN")) {
            var plan = plan(own("Kurs"));
            plan.put("kind", kind);
            vardefjord.adopted(school, plan);
        }
        vardefjord
                .asTeacher(school)
                .get(PLANS + "?limit=2", school)
                .then()
                .body("data", hasSize(2))
                .header("Link", containsString("pageToken="));
        vardefjord
                .asTeacher(school)
                .get(PLANS, school)
                .then()
                .body("data.kind", containsInAnyOrder("COMPETENCE_PLAN", "CONTROL_PLAN", "ACTIVITY_PLAN"));
    }

    @Test
    @Tag("E-12")
    void theLeaderSetsDaysAndWritesWhatCameOfThem() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett")));
        var followUps = PLAN + "/follow-ups";
        var id = vardefjord
                .asLeader(school)
                .body(Map.of("on", "2026-11-02"))
                .post(followUps, school, plan)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        vardefjord
                .asLeader(school)
                .body(Map.of("on", "2026-11-02", "heldOn", "2026-11-03", "note", "I rute", "decisions", "Fortsett"))
                .put(followUps + "/{id}", school, plan, id)
                .then()
                .statusCode(200)
                .body("heldOn", equalTo("2026-11-03"));
        assertThat(vardefjord.read(school, plan).getList("followUps.note")).containsExactly("I rute");
        vardefjord.asOffice().get(PLAN, school, plan).then().body("followUps", hasSize(0));
    }

    @Test
    void whatHelpedElsewhereIsToldOfThreeSchoolsOrMore() {
        helpedAt(2);
        proposals().body("measures.find { it.advice == 'content-2' }.experience", nullValue());
        helpedAt(1);
        proposals()
                .body("measures.find { it.advice == 'content-2' }.experience.yes", equalTo(3))
                .body("measures.find { it.advice == 'content-2' }.experience.sentences", hasItem("Ta det i teamtid."));
    }

    private void helpedAt(int schools) {
        for (var i = 0; i < schools; i++) {
            var other = vardefjord.schoolWithResult();
            var plan = vardefjord.adopted(other, plan(advised("content-2")));
            vardefjord
                    .changing(
                            vardefjord.asLeader(other),
                            other,
                            plan,
                            vardefjord.measure(other, plan, 0),
                            Map.of("status", "DONE", "helped", "YES", "sentence", "Ta det i teamtid."))
                    .statusCode(200);
        }
    }

    private ValidatableResponse proposals() {
        return vardefjord
                .asLeader(school)
                .get("/strategy/v1/schools/{school}/proposals", school)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse drop(String plan, String measure, String reason) {
        return vardefjord
                .asLeader(school)
                .header("If-Match", vardefjord.tag(school, plan, measure))
                .body(Map.of("reason", reason))
                .post(MEASURE + "/dropping", school, plan, measure)
                .then();
    }

    private ValidatableResponse discarding(String plan) {
        return vardefjord
                .asLeader(school)
                .header("If-Match", vardefjord.tag(school, plan))
                .delete(PLAN, school, plan)
                .then();
    }

    /** What went into the outbox about the plan, in order. */
    private List<JsonPath> told(String plan) {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select json_build_object('type', type, 'data', data::json)::text from outbox where subject = ?1 order by id")
                .setParameter(1, plan)
                .getResultList());
        return rows.stream().map(row -> new JsonPath(row.toString())).toList();
    }
}
