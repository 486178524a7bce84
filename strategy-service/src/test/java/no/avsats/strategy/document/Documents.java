package no.avsats.strategy.document;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.stack.Tokens;
import no.avsats.strategy.directory.Schools;

/** An owner of its own for a test, with people who write and read strategies. */
public final class Documents {

    public static final String STRATEGIES = "/strategy/v1/organisations/{organisation}/strategies";
    public static final String STRATEGY = STRATEGIES + "/{strategy}";
    public static final String PARTS = STRATEGY + "/parts";
    public static final String PART = PARTS + "/{part}";
    public static final String COMMENTS = "/strategy/v1/documents/{strategy}/comments";

    public final String owner;
    private final Tokens tokens;

    public Documents(Tokens tokens) {
        this(tokens, Schools.number());
        Schools.owner(owner);
    }

    /** Of an owner that is there. */
    public Documents(Tokens tokens, String owner) {
        this.tokens = tokens;
        this.owner = owner;
    }

    public String school() {
        var school = Schools.number();
        Schools.school(owner, school, "Skole " + school.substring(9), 12, 2);
        return school;
    }

    public RequestSpecification asOffice() {
        return as("Oda", "office@" + owner);
    }

    public RequestSpecification asLeader(String school) {
        return as("Rita", "leader@" + owner + "/" + school);
    }

    public RequestSpecification asTeacher(String school) {
        return as("Kari", "teacher@" + owner + "/" + school);
    }

    /** Who writes there. */
    public RequestSpecification asWriter(String organisation) {
        return organisation.equals(owner) ? asOffice() : asLeader(organisation);
    }

    public static RequestSpecification asNobody() {
        return given().contentType(ContentType.JSON);
    }

    private RequestSpecification as(String name, String grant) {
        return given().auth()
                .oauth2(tokens.as(name + " of " + grant, name, grant))
                .contentType(ContentType.JSON);
    }

    public static Map<String, Object> head(String title) {
        var head = new HashMap<String, Object>();
        head.put("kind", "ICT_STRATEGY");
        head.put("title", title);
        head.put("from", "2026-08-01");
        head.put("to", "2030-07-31");
        return head;
    }

    public ValidatableResponse drafting(String organisation, Map<String, Object> head) {
        return asWriter(organisation).body(head).post(STRATEGIES, organisation).then();
    }

    public String draft(String organisation, String title) {
        return drafting(organisation, head(title)).statusCode(201).extract().path("id");
    }

    public ValidatableResponse reading(RequestSpecification by, String organisation, String strategy) {
        return by.get(STRATEGY, organisation, strategy).then();
    }

    public ValidatableResponse adding(String organisation, String strategy, Map<String, ?> item) {
        return asWriter(organisation)
                .body(item)
                .post(PARTS, organisation, strategy)
                .then();
    }

    public String part(String organisation, String strategy, Map<String, ?> item) {
        return adding(organisation, strategy, item).statusCode(201).extract().path("id");
    }

    public String goal(String organisation, String strategy, String title) {
        return part(organisation, strategy, Map.of("type", "goal", "title", title, "text", ""));
    }

    public String measure(String organisation, String strategy, String title, String... goals) {
        return part(
                organisation, strategy, Map.of("type", "measure", "title", title, "text", "", "goals", List.of(goals)));
    }

    /** The id of a section. */
    public String section(String organisation, String strategy, String which) {
        return reading(asWriter(organisation), organisation, strategy)
                .extract()
                .path("parts.find { it.item.which == '" + which + "' }.id");
    }

    public ValidatableResponse writing(
            String organisation, String strategy, String part, String revision, Map<String, ?> item) {
        return asWriter(organisation)
                .header("If-Match", "\"" + revision + "\"")
                .body(item)
                .put(PART, organisation, strategy, part)
                .then();
    }

    public ValidatableResponse moving(String organisation, String strategy, String to, Map<String, ?> body) {
        return asWriter(organisation)
                .body(body)
                .post(STRATEGY + "/" + to, organisation, strategy)
                .then();
    }

    public static Map<String, Object> decision() {
        return Map.of("day", LocalDate.now().toString(), "body", "Utvalg for oppvekst", "caseNumber", "41/26");
    }

    /** Somebody else there who has written nothing. */
    public RequestSpecification asApprover(String organisation) {
        return organisation.equals(owner)
                ? as("Ola", "office@" + owner)
                : as("Rune", "leader@" + owner + "/" + organisation);
    }

    public void approve(String organisation, String strategy) {
        asWriter(organisation).put("/strategy/v1/documents/{strategy}/approval-request", strategy);
        asApprover(organisation)
                .body(Map.of("reason", "Resten kommer."))
                .post("/strategy/v1/documents/{strategy}/approvals", strategy)
                .then()
                .statusCode(201);
    }

    /** From the desk to its readers in one go. */
    public void publish(String organisation, String strategy) {
        approve(organisation, strategy);
        moving(organisation, strategy, "proposal", Map.of()).statusCode(200);
        moving(organisation, strategy, "decision", decision()).statusCode(200);
        moving(organisation, strategy, "publication", Map.of()).statusCode(201);
    }

    public String published(String organisation, String title) {
        var strategy = draft(organisation, title);
        publish(organisation, strategy);
        return strategy;
    }

    public ValidatableResponse saying(RequestSpecification by, String strategy, Map<String, ?> remark) {
        return by.body(remark).post(COMMENTS, strategy).then();
    }

    public ValidatableResponse answering(RequestSpecification by, String strategy, String comment) {
        return by.body(Map.of("text", "Takk, vi tar det inn."))
                .post(COMMENTS + "/{comment}/replies", strategy, comment)
                .then();
    }

    /** Lets the last day of the consultation be over. */
    public static void endConsultation(String strategy) {
        QuarkusTransaction.requiringNew()
                .run(() -> Strategy.held(UUID.fromString(strategy)).orElseThrow().consultationUntil =
                        LocalDate.now().minusDays(1));
    }
}
