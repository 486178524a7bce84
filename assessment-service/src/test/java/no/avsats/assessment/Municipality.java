package no.avsats.assessment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.avsats.assessment.directory.Schools;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.stack.DrawnBallot;
import no.avsats.stack.Tokens;

/** An owner of its own for a test, who talks to the service as people and machines do. */
public final class Municipality {

    public static final List<String> SHORT_FORM =
            List.of("purpose", "sharing", "selection", "equipment", "support", "evidence");

    private static final String ASSESSMENTS = "/assessment/v1/schools/{school}/assessments/{round}";

    public final String owner = number();
    private final Tokens tokens;

    /** @param ballot a token or printed code, with the assessment it is for */
    public record Ballot(String assessment, String ballot) {
        private boolean isPrinted() {
            return ballot.length() < 20;
        }
    }

    /** @param key with which the answers are found again */
    public record Sheet(String assessment, String key) {}

    public Municipality(Tokens tokens) {
        this.tokens = tokens;
        Schools.owner(owner);
    }

    public static String number() {
        return "NO:ORGNR:" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
    }

    public String school(int teachers) {
        var school = number();
        Schools.school(owner, school, "Skole " + school.substring(9), teachers, 2);
        return school;
    }

    public String preschool(int teachers) {
        var preschool = number();
        Schools.preschool(owner, preschool, "Barnehage " + preschool.substring(9), teachers, 1);
        return preschool;
    }

    public RequestSpecification asOffice() {
        return as(tokens.of("office@" + owner));
    }

    public RequestSpecification asLeader(String school) {
        return as(tokens.of("leader@" + owner + "/" + school));
    }

    /** One of several. */
    public RequestSpecification asLeader(String school, String person) {
        return as(tokens.as(person + " leads " + school, "Rita", "leader@" + owner + "/" + school));
    }

    public RequestSpecification asLeaderOf(String school, String other) {
        return as(tokens.as("leads both", "Petra", "leader@" + owner + "/" + school, "leader@" + owner + "/" + other));
    }

    public RequestSpecification asCoordinator(String school) {
        return as(tokens.of("coordinator@" + owner + "/" + school));
    }

    public RequestSpecification asTeacher(String school) {
        return asTeacher(school, "one");
    }

    public RequestSpecification asTeacher(String school, String person) {
        return as(tokens.as(person + " of " + school, "Kari", "teacher@" + owner + "/" + school));
    }

    /** Leads one school and teaches at it and another. */
    public RequestSpecification asLeaderWhoTeaches(String school) {
        return as(tokens.of("leader@" + owner + "/" + school, "teacher@" + owner + "/" + school));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asNobody() {
        return given().contentType(ContentType.JSON);
    }

    /** A short round over both roles, from today for two weeks. */
    public Map<String, Object> plan(String... schools) {
        var today = SchoolDays.today();
        var plan = new HashMap<String, Object>();
        plan.put("title", "Våren");
        plan.put("framework", "five-areas/1");
        plan.put("form", "short");
        plan.put("roles", List.of("teacher", "leader"));
        plan.put("opensOn", today.toString());
        plan.put("closesOn", today.plusDays(14).toString());
        plan.put("waves", List.of(Map.of("name", "Alle", "schools", List.of(schools))));
        return plan;
    }

    /** A round about leaders' own habits, from today for two weeks. */
    public Map<String, Object> habits(String... schools) {
        var plan = plan(schools);
        plan.put("title", "Vaner");
        plan.put("form", "habits");
        plan.put("roles", List.of("leader"));
        return plan;
    }

    public ValidatableResponse planned(Map<String, Object> plan) {
        return asOffice()
                .body(plan)
                .post("/assessment/v1/owners/{owner}/rounds", owner)
                .then();
    }

    public String round(Map<String, Object> plan) {
        return planned(plan).statusCode(201).extract().path("id");
    }

    public ValidatableResponse opening(String round) {
        return asOffice()
                .post("/assessment/v1/owners/{owner}/rounds/{round}/waves/1/opening", owner, round)
                .then();
    }

    /** Nobody asks the same again so soon: what was planned and released until now was so a year ago. */
    public void aYearPasses() {
        OwnersView.age(owner);
    }

    /** The school's part in a planned round was opened, closed and released, a year ago. */
    public void wasReleasedLastYear(String round, String school) {
        opening(round).statusCode(200);
        closing(round, school).statusCode(200);
        aYearPasses();
    }

    /** An open round in which the schools' teachers log in. */
    public String openRound(String... schools) {
        var round = round(plan(schools));
        opening(round).statusCode(200);
        return round;
    }

    /** An open round in which the schools' teachers answer on paper codes. */
    public String openRoundOnCodes(String... schools) {
        var round = round(onCodes(plan(schools), schools));
        opening(round).statusCode(200);
        return round;
    }

    public static Map<String, Object> onCodes(Map<String, Object> plan, String... schools) {
        var answering = new HashMap<String, String>();
        List.of(schools).forEach(school -> answering.put(school, "codes"));
        plan.put("answering", answering);
        return plan;
    }

    public static Map<String, Object> pooled(Map<String, Object> plan, String... schools) {
        plan.put("pools", List.of(Map.of("name", "Små skoler", "schools", List.of(schools))));
        return plan;
    }

    public ValidatableResponse printing(String round, String school, int count) {
        return printing(round, school, "teacher", count);
    }

    private ValidatableResponse printing(String round, String school, String role, int count) {
        return asLeader(school)
                .body(Map.of("role", role, "count", count))
                .post(ASSESSMENTS + "/codes", school, round)
                .then();
    }

    public List<Ballot> codes(String round, String school, int count) {
        return codes(round, school, "teacher", count);
    }

    public List<Ballot> codes(String round, String school, String role, int count) {
        var printed =
                printing(round, school, role, count).statusCode(201).extract().jsonPath();
        return printed.<String>getList("codes").stream()
                .map(code -> new Ballot(printed.getString("assessment"), code))
                .toList();
    }

    public Ballot ballot(String round, String school, String person) {
        var drawn = drawn(round, school);
        String signature =
                signing(round, school, person, drawn).statusCode(201).extract().path("signature");
        return new Ballot(id(round, school), drawn.token(signature));
    }

    /** A ballot that is not signed yet. */
    public DrawnBallot drawn(String round, String school) {
        var assessment = id(round, school);
        String key = publishedKey(assessment).statusCode(200).extract().path("key");
        return DrawnBallot.of(key, round, assessment);
    }

    public ValidatableResponse publishedKey(String assessment) {
        return asNobody()
                .get("/ballot/v1/keys/{assessment}/teacher", assessment)
                .then();
    }

    public ValidatableResponse signing(String round, String school, String person, DrawnBallot drawn) {
        return signing(asTeacher(school, person), round, school, drawn.request());
    }

    public ValidatableResponse signing(RequestSpecification by, String round, String school, String blinded) {
        return by.body(Map.of("blinded", blinded))
                .post(ASSESSMENTS + "/ballots", school, round)
                .then();
    }

    public String id(String round, String school) {
        return assessment(round, school).statusCode(200).extract().path("assessment");
    }

    /** The ballot of a leader who is asked about their habits. */
    public Ballot leadersBallot(String round, String school, RequestSpecification leader) {
        var assessment = id(round, school);
        String key = asNobody()
                .get("/ballot/v1/keys/{assessment}/leader", assessment)
                .then()
                .statusCode(200)
                .extract()
                .path("key");
        var drawn = DrawnBallot.of(key, round, assessment, "leader");
        String signature = signing(leader, round, school, drawn.request())
                .statusCode(201)
                .extract()
                .path("signature");
        return new Ballot(assessment, drawn.token(signature));
    }

    /** Opens a leader's ballot, answers and submits. */
    public void submit(Ballot ballot, Map<String, Integer> answers) {
        String key = asNobody()
                .body(Map.of("assessment", ballot.assessment, "role", "leader", "ballot", ballot.ballot))
                .post("/ballot/v1/sheets")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        var sheet = new Sheet(ballot.assessment, key);
        writing(sheet, answers).statusCode(200);
        submitting(sheet).statusCode(200);
    }

    public ValidatableResponse spending(Ballot ballot) {
        return spending(ballot, UUID.randomUUID());
    }

    /** @param half kept by somebody who opens a printed code again after a lost answer */
    public ValidatableResponse spending(Ballot ballot, UUID half) {
        return ballot.isPrinted() ? typing(ballot.ballot, half) : spendingToken(ballot);
    }

    public ValidatableResponse typing(String code) {
        return typing(code, UUID.randomUUID());
    }

    private static ValidatableResponse typing(String code, UUID half) {
        return asNobody()
                .body(Map.of("code", code, "half", half))
                .post("/ballot/v1/code-sheets")
                .then();
    }

    private static ValidatableResponse spendingToken(Ballot ballot) {
        return asNobody()
                .body(Map.of("assessment", ballot.assessment, "role", "teacher", "ballot", ballot.ballot))
                .post("/ballot/v1/sheets")
                .then();
    }

    public Sheet opened(Ballot ballot) {
        return new Sheet(
                ballot.assessment, spending(ballot).statusCode(201).extract().path("key"));
    }

    public ValidatableResponse writing(Sheet sheet, Map<String, Integer> answers) {
        return asNobody()
                .body(Map.of("key", sheet.key, "assessment", sheet.assessment, "answers", answers))
                .post("/ballot/v1/answers")
                .then();
    }

    /** @param obstacle empty to take it back */
    public ValidatableResponse naming(Sheet sheet, String obstacle) {
        return asNobody()
                .body(Map.of(
                        "key", sheet.key, "assessment", sheet.assessment, "answers", Map.of(), "obstacle", obstacle))
                .post("/ballot/v1/answers")
                .then();
    }

    /** @param team empty for none of the school's */
    public ValidatableResponse choosing(Sheet sheet, String team) {
        return asNobody()
                .body(Map.of("key", sheet.key, "assessment", sheet.assessment, "answers", Map.of(), "team", team))
                .post("/ballot/v1/answers")
                .then();
    }

    public ValidatableResponse submitting(Sheet sheet) {
        return asNobody()
                .body(Map.of("key", sheet.key, "assessment", sheet.assessment))
                .post("/ballot/v1/submission")
                .then();
    }

    public static Map<String, Integer> all(int level) {
        var answers = new HashMap<String, Integer>();
        SHORT_FORM.forEach(indicator -> answers.put(indicator, level));
        return answers;
    }

    /** Leaders state no level of the equipment. */
    public static Map<String, Integer> stated(int level) {
        var levels = new HashMap<>(all(level));
        levels.remove("equipment");
        return levels;
    }

    /** One teacher after the other opens a ballot, answers everything with the level and submits. */
    public void answer(List<Ballot> ballots, int... levels) {
        for (var i = 0; i < levels.length; i++) {
            var sheet = opened(ballots.get(i));
            writing(sheet, all(levels[i])).statusCode(200);
            submitting(sheet).statusCode(200);
        }
    }

    /** One teacher after the other answers everything with level 3, names what stands in the way and submits. */
    public void name(List<Ballot> ballots, String... obstacles) {
        for (var i = 0; i < obstacles.length; i++) {
            var sheet = opened(ballots.get(i));
            writing(sheet, all(3)).statusCode(200);
            naming(sheet, obstacles[i]).statusCode(200);
            submitting(sheet).statusCode(200);
        }
    }

    /** Sheets with every answer given, not submitted. */
    public List<Sheet> drafts(List<Ballot> ballots, int level) {
        var sheets = new ArrayList<Sheet>();
        ballots.forEach(ballot -> sheets.add(opened(ballot)));
        sheets.forEach(sheet -> writing(sheet, all(level)).statusCode(200));
        return sheets;
    }

    /** The first draft of the leaders' statement. */
    public ValidatableResponse stating(String round, String school, Map<String, ?> statement) {
        return asLeader(school)
                .header("If-Match", "\"0\"")
                .body(statement)
                .put(ASSESSMENTS + "/statement", school, round)
                .then();
    }

    /** Signs the first draft. */
    public ValidatableResponse stateSigned(String round, String school) {
        return asLeader(school)
                .header("If-Match", "\"1\"")
                .body(Map.of("signers", List.of("Rita", "Per")))
                .post(ASSESSMENTS + "/statement/signing", school, round)
                .then();
    }

    public ValidatableResponse closing(String round, String school) {
        return asLeader(school).post(ASSESSMENTS + "/closing", school, round).then();
    }

    public ValidatableResponse sharing(String round, String school) {
        return asLeader(school).post(ASSESSMENTS + "/sharing", school, round).then();
    }

    public ValidatableResponse assessment(String round, String school) {
        return asTeacher(school).get(ASSESSMENTS, school, round).then();
    }

    public ValidatableResponse releaseSeen(RequestSpecification by, String round, String school) {
        return by.get(ASSESSMENTS + "/release", school, round).then();
    }

    public static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }
}
