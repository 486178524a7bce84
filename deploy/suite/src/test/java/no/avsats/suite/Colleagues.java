package no.avsats.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.avsats.local.demo.Demo;
import no.avsats.stack.DrawnBallot;

/** Teachers of one school who answer over the API, as their school's portal would let them. */
final class Colleagues {

    /** Trinnberget skole, which the demo leaves open. */
    static final String SCHOOL = "NO:ORGNR:899990021";

    /** What the demo's round does not ask: the same may not be asked twice at once. */
    private static final String OTHER_QUESTIONS = "five-areas-preschool/1";

    /** What its short form asks, in its order. */
    static final List<String> OTHER_SHORT_FORM =
            List.of("pre-purpose", "pre-guardians", "pre-creating", "pre-photos", "pre-documentation");

    private final Whole whole;
    private final String school;

    Colleagues(Whole whole, String school) {
        this.whole = whole;
        this.school = school;
    }

    /** @return the round that is open at the school */
    UUID round() {
        return as(whole.tokens().of(at("teacher")))
                .get("/assessment/v1/schools/{school}/assessments", school)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("data.find { it.state == 'OPEN' }.round");
    }

    /**
     * Another round, for this school alone, on printed codes: the school was released a year ago. It began a day earlier, so the
     * overview starts with the other.
     */
    UUID planOnPaper() {
        releasedAYearAgo();
        return plan(whole, "five-areas/1", List.of(school), Map.of(school, "codes"));
    }

    /** The same is asked again after three months at the earliest, whoever plans it. */
    private void releasedAYearAgo() {
        try (var database = whole.database("assessment").asOwner();
                var statement = database.prepareStatement(
                        "update school_assessment set opens_on = opens_on - interval '1 year',"
                                + " closed_on = closed_on - interval '1 year' where state = 'RELEASED' and school = ?")) {
            statement.setString(1, school);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Another round, of other questions, for these schools, where teachers log in. It began a day earlier too. */
    static UUID planWithLogIn(Whole whole, List<String> schools) {
        return plan(whole, OTHER_QUESTIONS, schools, Map.of());
    }

    /** A round about the habits of these schools' leaders. */
    static UUID planHabits(Whole whole, List<String> schools) {
        return plan(whole, "five-areas/1", schools, Map.of(), "habits", "leader");
    }

    private static UUID plan(Whole whole, String framework, List<String> schools, Map<String, String> answering) {
        return plan(whole, framework, schools, answering, "short", "teacher");
    }

    private static UUID plan(
            Whole whole,
            String framework,
            List<String> schools,
            Map<String, String> answering,
            String form,
            String role) {
        var today = LocalDate.now();
        var rounds = "/assessment/v1/owners/" + Demo.OWNER + "/rounds";
        var office = whole.tokens().of("office@" + Demo.OWNER);
        var plan = Map.of(
                "title",
                "På papir",
                "framework",
                framework,
                "form",
                form,
                "roles",
                List.of(role),
                "opensOn",
                today.minusDays(1).toString(),
                "closesOn",
                today.plusDays(14).toString(),
                "waves",
                List.of(Map.of("name", "Alle", "schools", schools)),
                "answering",
                answering);
        var round = as(whole, office)
                .body(plan)
                .post(rounds)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        as(whole, office)
                .body("{}")
                .post(rounds + "/" + round + "/waves/1/opening")
                .then()
                .statusCode(200);
        return round;
    }

    /** One code on paper for each teacher, for a round that was planned so. */
    List<String> codes(UUID round) {
        return as(whole.tokens().of(at("leader")))
                .body(Map.of("role", "teacher", "count", 15))
                .post("/assessment/v1/schools/{school}/assessments/{round}/codes", school, round)
                .then()
                .statusCode(201)
                .extract()
                .path("codes");
    }

    /** So many teachers ask for a ballot, answer every question and send it. */
    void answer(int teachers) {
        var round = round();
        IntStream.range(0, teachers).forEach(number -> submit(fill(round, number)));
    }

    /**
     * A teacher nobody has seen yet asks for a ballot and answers every question.
     *
     * @return the key of the answer sheet, not yet submitted
     */
    String fill(UUID round, int number) {
        return fill(
                whole.tokens().as("colleague-" + UUID.randomUUID(), "Kollega " + number, at("teacher")), round, number);
    }

    /** @param token of a teacher at the school, who has asked for no ballot yet */
    String fill(String token, UUID round, int number) {
        return fill(token, round, question -> 2 + number % 3);
    }

    /**
     * The person answers with these levels.
     *
     * @return the key of the answer sheet, not yet submitted
     */
    String fillAs(String person, UUID round, Map<String, Integer> answers) {
        var sheet = open(whole.tokens().as(person, "Kollega", at("teacher")), round);
        return write(sheet.getString("key"), answers);
    }

    private String fill(String token, UUID round, IntUnaryOperator answer) {
        var sheet = open(token, round);
        List<String> indicators = sheet.getList("sheet.questions.indicator");
        var answers = IntStream.range(0, indicators.size())
                .boxed()
                .collect(Collectors.toMap(indicators::get, answer::applyAsInt));
        return write(sheet.getString("key"), answers);
    }

    private String write(String key, Map<String, Integer> answers) {
        request(whole)
                .body(Map.of("key", key, "answers", answers))
                .post("/ballot/v1/answers")
                .then()
                .statusCode(200);
        return key;
    }

    /** @return the HTTP status */
    int submit(String key) {
        return request(whole)
                .body(Map.of("key", key))
                .post("/ballot/v1/submission")
                .statusCode();
    }

    boolean isSubmitted(String key) {
        return request(whole)
                .body(Map.of("key", key))
                .post("/ballot/v1/resuming")
                .jsonPath()
                .getBoolean("submitted");
    }

    /** As the school's leader. */
    void close(UUID round) {
        as(whole.tokens().of(at("leader")))
                .body("{}")
                .post("/assessment/v1/schools/{school}/assessments/{round}/closing", school, round)
                .then()
                .statusCode(200);
    }

    /** As the school's leader. */
    void share(UUID round) {
        as(whole.tokens().of(at("leader")))
                .post("/assessment/v1/schools/{school}/assessments/{round}/sharing", school, round)
                .then()
                .statusCode(200);
    }

    static RequestSpecification request(Whole whole) {
        return given().baseUri(whole.origin()).contentType(ContentType.JSON);
    }

    private String at(String role) {
        return role + "@" + Demo.OWNER + "/" + school;
    }

    /** Has a ballot signed that nobody else sees, and spends it as nobody. */
    private JsonPath open(String token, UUID round) {
        var path = "/assessment/v1/schools/{school}/assessments/{round}";
        String assessment = as(token)
                .get(path, school, round)
                .then()
                .statusCode(200)
                .extract()
                .path("assessment");
        String key = request(whole)
                .get("/ballot/v1/keys/{assessment}/teacher", assessment)
                .then()
                .statusCode(200)
                .extract()
                .path("key");
        var drawn = DrawnBallot.of(key, round.toString(), assessment);
        String signature = as(token)
                .body(Map.of("blinded", drawn.request()))
                .post(path + "/ballots", school, round)
                .then()
                .statusCode(201)
                .extract()
                .path("signature");
        return request(whole)
                .body(Map.of("assessment", assessment, "role", "teacher", "ballot", drawn.token(signature)))
                .post("/ballot/v1/sheets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private RequestSpecification as(String token) {
        return as(whole, token);
    }

    private static RequestSpecification as(Whole whole, String token) {
        return request(whole).auth().oauth2(token);
    }
}
