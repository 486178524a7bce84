package no.avsats.strategy;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.stack.Tokens;
import no.avsats.strategy.advice.Results;
import no.avsats.strategy.directory.Schools;
import no.avsats.strategy.goal.Goal;

/** An owner of its own for a test, who talks to the service as people and machines do. */
public final class Municipality {

    public static final String PLANS = "/strategy/v1/schools/{school}/plans";
    public static final String PLAN = PLANS + "/{plan}";
    public static final String MEASURES = PLAN + "/measures";
    public static final String MEASURE = MEASURES + "/{measure}";

    public final String owner = Schools.number();
    private final Tokens tokens;

    public Municipality(Tokens tokens) {
        this.tokens = tokens;
        Schools.owner(owner);
    }

    public String school() {
        var school = Schools.number();
        Schools.school(owner, school, "Skole " + school.substring(9), 12, 1);
        return school;
    }

    /** A school with a result that proposes {@code content-2} and {@code competence-1}. */
    public String schoolWithResult() {
        var school = school();
        Results.release(Results.round(owner, school), owner, school);
        return school;
    }

    /** A sub-goal that the owner has published. */
    public UUID goal(String title) {
        var goal = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> Goal.tell(UUID.randomUUID(), owner, true, List.of(new Goal.Told(goal, null, 1, title))));
        return goal;
    }

    public RequestSpecification asLeader(String school) {
        return as("leader@" + owner + "/" + school);
    }

    public RequestSpecification asCoordinator(String school) {
        return as("coordinator@" + owner + "/" + school);
    }

    public RequestSpecification asTeacher(String school) {
        return as("teacher@" + owner + "/" + school);
    }

    public RequestSpecification asOffice() {
        return as("office@" + owner);
    }

    public RequestSpecification asSystem() {
        return as("client@" + owner);
    }

    private RequestSpecification as(String grant) {
        return given().auth().oauth2(tokens.of(grant)).contentType(ContentType.JSON);
    }

    /** A plan for this school year with one measure of each source that is ready to be adopted. */
    public static Map<String, Object> plan(Object... measures) {
        var plan = new HashMap<String, Object>();
        plan.put("kind", "ACTION_PLAN");
        plan.put("title", "Handlingsplan 2026/27");
        plan.put("schoolYear", 2026);
        plan.put("measures", List.of(measures));
        return plan;
    }

    /** With a responsible and dates: from today for thirty days. */
    public static Map<String, Object> ready(Map<String, Object> measure) {
        var ready = new HashMap<>(measure);
        ready.putIfAbsent("responsible", "IKT-koordinator");
        ready.putIfAbsent("start", LocalDate.now().toString());
        ready.putIfAbsent("due", LocalDate.now().plusDays(30).toString());
        return ready;
    }

    public static Map<String, Object> own(String title) {
        return ready(Map.of("title", title));
    }

    public static Map<String, Object> advised(String advice) {
        return ready(Map.of("advice", advice));
    }

    public ValidatableResponse drafting(String school, Map<String, Object> plan) {
        return asLeader(school).body(plan).post(PLANS, school).then();
    }

    public String draft(String school, Map<String, Object> plan) {
        return drafting(school, plan).statusCode(201).extract().path("id");
    }

    public ValidatableResponse adopting(String school, String plan) {
        return asLeader(school)
                .header("If-Match", tag(school, plan))
                .post(PLAN + "/adoption", school, plan)
                .then();
    }

    public String adopted(String school, Map<String, Object> plan) {
        var draft = draft(school, plan);
        adopting(school, draft).statusCode(200);
        return draft;
    }

    public JsonPath read(String school, String plan) {
        return asLeader(school)
                .get(PLAN, school, plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String measure(String school, String plan, int index) {
        return read(school, plan).getString("measures[" + index + "].id");
    }

    public String tag(String school, String plan) {
        return asLeader(school).get(PLAN, school, plan).header("ETag");
    }

    public String tag(String school, String plan, String measure) {
        return asLeader(school).get(MEASURE, school, plan, measure).header("ETag");
    }

    public ValidatableResponse changing(
            RequestSpecification by, String school, String plan, String measure, Map<String, Object> change) {
        return by.header("If-Match", tag(school, plan, measure))
                .body(change)
                .patch(MEASURE, school, plan, measure)
                .then();
    }
}
