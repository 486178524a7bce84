package no.avsats.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.avsats.local.demo.Demo;

/** Teachers of Trinnberget skole who answer over the API, as their school's portal would let them. */
final class Colleagues {

    static final String SCHOOL = "NO:ORGNR:899990021";

    private static final String TEACHER = "teacher@" + Demo.OWNER + "/" + SCHOOL;

    private final Whole whole;

    Colleagues(Whole whole) {
        this.whole = whole;
    }

    /** @return the round that is open at the school */
    UUID round() {
        return as(whole.tokens().of(TEACHER))
                .get("/assessment/v1/schools/{school}/assessments", SCHOOL)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("data.find { it.state == 'OPEN' }.round");
    }

    /** So many teachers ask for a ballot, answer every question and send it. */
    void answer(int teachers) {
        var round = round();
        IntStream.range(0, teachers).forEach(number -> answer(round, number));
    }

    private void answer(UUID round, int number) {
        var token = whole.tokens().as("colleague-" + UUID.randomUUID(), "Kollega " + number, TEACHER);
        var ballot = as(token)
                .post("/assessment/v1/schools/{school}/assessments/{round}/ballots", SCHOOL, round)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var sheet = open(ballot);
        var key = sheet.getString("key");
        List<String> indicators = sheet.getList("sheet.questions.indicator");
        var answers = indicators.stream().collect(Collectors.toMap(indicator -> indicator, any -> 2 + number % 3));
        nobody().body(Map.of("key", key, "answers", answers))
                .post("/ballot/v1/answers")
                .then()
                .statusCode(200);
        nobody().body(Map.of("key", key)).post("/ballot/v1/submission").then().statusCode(200);
    }

    private JsonPath open(JsonPath ballot) {
        return nobody().body(Map.of(
                        "assessment", ballot.getString("assessment"),
                        "role", ballot.getString("role"),
                        "ballot", ballot.getString("ballot")))
                .post("/ballot/v1/sheets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private RequestSpecification as(String token) {
        return nobody().auth().oauth2(token);
    }

    private RequestSpecification nobody() {
        return given().baseUri(whole.origin()).contentType(ContentType.JSON);
    }
}
