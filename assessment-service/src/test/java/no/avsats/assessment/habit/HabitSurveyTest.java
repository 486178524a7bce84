package no.avsats.assessment.habit;

import static no.avsats.assessment.OwnersView.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("C-10")
class HabitSurveyTest {

    private static final String SURVEYS = "/assessment/v1/owners/{owner}/habit-surveys";
    private static final String SURVEY = SURVEYS + "/{survey}";
    private static final String ANSWERS = "/assessment/habits/{survey}/answers";
    private static final String QUESTION = "habit-search";
    private static final String FOUND = "questions.find { it.question == '" + QUESTION + "' }.";

    Tokens tokens;

    @Inject
    SurveyCalendar calendar;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    void fourAnswersShowNothingAndLeaveNothing() throws SQLException {
        var survey = open();
        answerDaily(survey, leaders(4));
        closing(survey).statusCode(200).body("state", is("CLOSED"));
        result(survey)
                .statusCode(200)
                .body("suppressed", is(true))
                .body("people", nullValue())
                .body("questions", empty());
        assertThat(texts("select survey from habit_sums where survey::text = ?", survey))
                .isEmpty();
        assertThat(texts("select figures->>'cells' from habit_survey where id::text = ?", survey))
                .containsExactly("[]");
    }

    @Test
    void fiveAnswersShowWhatAllTogetherHaveAnswered() {
        var survey = open();
        var leaders = leaders(5);
        answerDaily(survey, leaders.subList(0, 2));
        leaders.subList(2, 5).forEach(leader -> answer(survey, leader, Map.of(QUESTION, "never", "stage", "primary")));
        closing(survey).statusCode(200);
        var figures =
                result(survey).statusCode(200).body("people", is(5)).extract().jsonPath();
        assertThat(figures.<Integer>getList(FOUND + "everybody.shares.percent")).containsExactly(40, 0, 0, 60);
        assertThat(figures.<Object>getList(FOUND + "stages")).isEmpty();
        assertThat(figures.<String>getList("questions.findAll { it.suppressed }.question"))
                .hasSize(9)
                .doesNotContain(QUESTION);
        assertThat(figures.getString(FOUND + "comparisons[0].source")).isEqualTo("KK-stiftelsen");
        assertThat(figures.getInt(FOUND + "comparisons[0].year")).isEqualTo(2003);
    }

    @Test
    void aLeaderAnswersOnce() throws SQLException {
        var survey = open();
        var leader = leaders(1).getFirst();
        var answers = Map.of(QUESTION, "daily");
        answer(survey, leader, answers).then().statusCode(303);
        answer(survey, leader, answers).then().statusCode(409);
        assertThat(leader.get(ANSWERS, survey).asString())
                .contains("Svarene dine er talt med")
                .doesNotContain("Send inn");
        assertThat(texts("select people from habit_sums where survey::text = ?", survey))
                .containsExactly("1");
    }

    @Test
    void answersAtTheSameMomentAreAllCountedAndEachLeaderOnce() throws Exception {
        var survey = open();
        var twice = Stream.of(leaders(6), leaders(6)).flatMap(List::stream).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < twice.size(); i++) {
                var leader = twice.get(i);
                var habit = i % 2 == 0 ? "daily" : "weekly";
                threads.submit(() -> answer(survey, leader, Map.of(QUESTION, habit)));
            }
        }
        closing(survey).statusCode(200);
        var figures = result(survey).body("people", is(6)).extract().jsonPath();
        assertThat(figures.getInt(FOUND + "everybody.answers")).isEqualTo(6);
    }

    @Test
    void whatIsKeptWhileItIsOpenNamesNobodyAndIsForgotten() throws SQLException {
        var survey = open();
        answerDaily(survey, leaders(2));
        assertThat(texts("select cells::text from habit_sums where survey::text = ?", survey))
                .containsExactly(
                        "[{\"count\": 2, \"stage\": \"\", \"answer\": \"daily\", \"question\": \"habit-search\"}]");
        assertThat(texts("select column_name from information_schema.columns where table_name = ?", "habit_answered"))
                .containsExactlyInAnyOrder("survey", "person");
        assertThat(texts("select person from habit_answered where survey::text = ?", survey))
                .hasSize(2)
                .allMatch(mark -> mark.matches("[0-9a-f]{64}"));
        closing(survey).statusCode(200);
        assertThat(texts("select person from habit_answered where survey::text = ?", survey))
                .isEmpty();
    }

    @Test
    void anEmptySheetIsNotCounted() {
        var survey = open();
        var leader = leaders(1).getFirst();
        answer(survey, leader, Map.of("stage", "primary", QUESTION, "")).then().statusCode(422);
        answer(survey, leader, Map.of(QUESTION, "a-made-up-answer")).then().statusCode(422);
        assertThat(leader.get(ANSWERS, survey).asString()).contains("Send inn");
    }

    @Test
    void aClosedSurveyStaysClosed() {
        var survey = open();
        var leader = leaders(1).getFirst();
        closing(survey).statusCode(200);
        answer(survey, leader, Map.of(QUESTION, "daily")).then().statusCode(409);
        closing(survey).statusCode(200);
        asked("opening", survey).statusCode(409).body("code", is("HABIT_SURVEY_NOT_OPEN"));
        var tag = vardefjord.asOffice().get(SURVEY, vardefjord.owner, survey).header("ETag");
        extending(survey, tag, 30).statusCode(409);
    }

    @Test
    void theLastDayMovesOnForWhoeverHasReadTheSurvey() {
        var survey = open();
        var tag = vardefjord.asOffice().get(SURVEY, vardefjord.owner, survey).header("ETag");
        extending(survey, null, 30).statusCode(428);
        extending(survey, tag, 3).statusCode(422).body("errors.code", hasItem("EARLIER"));
        extending(survey, tag, 30).statusCode(200).body("closesOn", is(Municipality.day(30)));
        extending(survey, tag, 40).statusCode(412);
    }

    @Test
    void theCalendarOpensAndCloses() {
        var plan = plan();
        plan.put("opensOn", SchoolDays.today().plusDays(2).toString());
        String survey = planned(plan)
                .statusCode(201)
                .body("state", is("PLANNED"))
                .extract()
                .path("id");
        var leader = leaders(1).getFirst();
        assertThat(leader.get(ANSWERS, survey).asString()).contains("Undersøkelsen er ikke åpen nå");
        answer(survey, leader, Map.of(QUESTION, "daily")).then().statusCode(409);
        calendar.turn(SchoolDays.today().plusDays(2));
        answer(survey, leader, Map.of(QUESTION, "daily")).then().statusCode(303);
        calendar.turn(SchoolDays.today().plusDays(15));
        vardefjord.asOffice().get(SURVEY, vardefjord.owner, survey).then().body("state", is("CLOSED"));
    }

    @Test
    void nobodyOfAnotherOwnerComesIn() {
        var survey = open();
        var stranger = new Municipality(tokens);
        var leader = Browser.of(stranger.asLeader(stranger.school(9)));
        leader.get(ANSWERS, survey).then().statusCode(404);
        answer(survey, leader, Map.of(QUESTION, "daily")).then().statusCode(404);
        closing(survey).statusCode(200);
        leader.get("/assessment/habits/{survey}/result", survey).then().statusCode(404);
        Browser.of(stranger.asOffice())
                .get("/assessment/habits/{survey}/result", survey)
                .then()
                .statusCode(404);
        stranger.asOffice().get(SURVEY, stranger.owner, survey).then().statusCode(404);
        Browser.of(vardefjord.asTeacher(vardefjord.school(9)))
                .get(ANSWERS, survey)
                .then()
                .statusCode(403);
    }

    @Test
    void anOwnerHasOneSurveyAtATimeAndTheSameKeyGivesTheSameOne() {
        var plan = plan();
        String first = keyed("a key", plan).statusCode(201).extract().path("id");
        keyed("a key", plan).statusCode(201).body("id", is(first));
        plan.put("title", "Noe annet");
        keyed("a key", plan).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        planned(plan).statusCode(409).body("code", is("HABIT_SURVEY_UNDER_WAY"));
        vardefjord
                .asOffice()
                .get(SURVEYS, vardefjord.owner)
                .then()
                .body("data.id", contains(first))
                .body("pageToken", nullValue());
    }

    @Test
    @Tag("C-18")
    void surveyTwoStandsBesideSurveyOne() {
        var leaders = leaders(5);
        var first = open();
        answerDaily(first, leaders.subList(0, 2));
        leaders.subList(2, 5).forEach(leader -> answer(first, leader, Map.of(QUESTION, "never")));
        closing(first).statusCode(200);
        var plan = plan();
        plan.put("follows", first);
        String second = planned(plan).statusCode(201).extract().path("id");
        answerDaily(second, leaders.subList(0, 4));
        answer(second, leaders.getLast(), Map.of(QUESTION, "never"));
        closing(second).statusCode(200);
        var figures = result(second).body("peopleBefore", is(5)).extract().jsonPath();
        assertThat(figures.<Integer>getList(FOUND + "everybody.shares.before")).containsExactly(40, 0, 0, 60);
        assertThat(figures.<Integer>getList(FOUND + "everybody.shares.points")).containsExactly(40, 0, 0, -40);
        var page = leaders.getFirst().get("/assessment/habits/{survey}/result", second);
        assertThat(Browser.keep("habits-result", page))
                .contains("<h1>5 ledere har svart</h1>", "Det trenger ikke være de samme lederne")
                .contains("Flere svarer «Hver dag eller nesten hver dag» enn i undersøkelse 1: fra 40 til 80 prosent")
                .contains("40 mindre", "(KK-stiftelsen, 2003)");
        var office = Browser.of(vardefjord.asOffice());
        assertThat(office.get("/assessment/habits/{survey}/result/file", second).asString())
                .startsWith("survey,question,stage,answers,answer,count,percent,before,points\r\n")
                .contains(second + ",habit-search,,5,daily,4,80,40,40\r\n")
                .contains(second + ",habit-search,,5,never,1,20,60,-40\r\n");
        vardefjord
                .asOffice()
                .get(SURVEY + "/result?format=csv&dialect=excel-nb", vardefjord.owner, second)
                .then()
                .contentType("text/csv")
                .body(startsWith("\ufeffsurvey;question"));
    }

    @Test
    @Tag("C-18")
    void surveyTwoFollowsAClosedSurveyOneOnly() {
        var first = open();
        var plan = plan();
        plan.put("follows", first);
        planned(plan).statusCode(422).body("errors.code", contains("NOT_COMPARABLE"));
        closing(first).statusCode(200);
        String second = planned(plan).statusCode(201).extract().path("id");
        closing(second).statusCode(200);
        plan.put("follows", second);
        planned(plan).statusCode(422).body("errors.pointer", contains("/follows"));
        plan.put("follows", UUID.randomUUID());
        planned(plan).statusCode(422);
    }

    @Test
    void aFrameworkThatAsksNoHabitsIsRefusedAndSoIsADayThatIsOver() {
        var plan = plan();
        plan.put("framework", "five-areas-preschool/1");
        plan.put("closesOn", Municipality.day(-1));
        planned(plan).statusCode(422).body("errors.pointer", contains("/closesOn", "/framework"));
    }

    @Test
    @Tag("C-18")
    void theOfficePlansOnAPageAndLeadersAnswerOnAnother() {
        var office = Browser.of(vardefjord.asOffice());
        var school = vardefjord.school(9);
        var leader = Browser.of(vardefjord.asLeader(school));
        assertThat(office.get("/assessment/rounds").asString()).contains("href=\"/assessment/habits\"");
        assertThat(Browser.keep("habits-empty", office.get("/assessment/habits")))
                .contains("Ingen undersøkelser ennå", "Planlegg undersøkelse 1");
        office.post(Map.of("title", "", "opensOn", "i dag", "closesOn", ""), "/assessment/habits")
                .then()
                .statusCode(422);
        var form = Map.of("title", "Vaner før", "opensOn", Municipality.day(0), "closesOn", Municipality.day(14));
        var path = Browser.path(office.post(form, "/assessment/habits"));
        assertThat(Browser.keep("habits-open", office.get(path)))
                .contains("Åpen til og med", "Færre enn fem ledere har svart", "Lukk for godt");
        assertThat(leader.get("/assessment").asString())
                .contains("Svar om dine egne digitale vaner", path + "/answers");
        assertThat(Browser.keep("habits-answers", leader.get(path + "/answers")))
                .contains("Vi lagrer bare summer", "Hva slags skole leder du?", "Hvor ofte søker du på nettet");
        Browser.path(leader.post(Map.of(QUESTION, "daily"), path + "/answers"));
        assertThat(leader.get("/assessment").asString()).doesNotContain("Svar om dine egne digitale vaner");
        assertThat(Browser.path(office.post(Map.of(), path + "/closing"))).isEqualTo(path);
        assertThat(office.get(path).asString()).contains("Lukket", "Planlegg undersøkelse 2");
        assertThat(office.get("/assessment/habits?again=" + path.replaceFirst(".*/", ""))
                        .asString())
                .contains("name=\"follows\"", "de samme spørsmålene som Vaner før");
        assertThat(Browser.keep("habits-too-few", office.get(path + "/result")))
                .contains("Resultater vises når minst fem har svart.");
        assertThat(leader.get("/assessment").asString()).doesNotContain(path);
    }

    private List<Browser> leaders(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Browser.of(vardefjord.asLeader("NO:ORGNR:90000000" + i)))
                .toList();
    }

    private static void answerDaily(String survey, List<Browser> leaders) {
        leaders.forEach(leader ->
                answer(survey, leader, Map.of(QUESTION, "daily")).then().statusCode(303));
    }

    private static Response answer(String survey, Browser leader, Map<String, String> answers) {
        return leader.post(answers, ANSWERS, survey);
    }

    private static Map<String, Object> plan() {
        var plan = new HashMap<String, Object>();
        plan.put("title", "Vaner");
        plan.put("framework", "five-areas/1");
        plan.put("opensOn", SchoolDays.today().toString());
        plan.put("closesOn", SchoolDays.today().plusDays(14).toString());
        return plan;
    }

    /** The id of a survey that is open. */
    private String open() {
        return planned(plan())
                .statusCode(201)
                .body("state", is("OPEN"))
                .extract()
                .path("id");
    }

    private ValidatableResponse planned(Map<String, Object> plan) {
        return vardefjord.asOffice().body(plan).post(SURVEYS, vardefjord.owner).then();
    }

    private ValidatableResponse keyed(String key, Map<String, Object> plan) {
        return vardefjord
                .asOffice()
                .header("Idempotency-Key", key)
                .body(plan)
                .post(SURVEYS, vardefjord.owner)
                .then();
    }

    private ValidatableResponse closing(String survey) {
        return asked("closing", survey);
    }

    private ValidatableResponse asked(String what, String survey) {
        return vardefjord
                .asOffice()
                .post(SURVEY + "/" + what, vardefjord.owner, survey)
                .then();
    }

    private ValidatableResponse extending(String survey, String tag, int days) {
        var office = vardefjord.asOffice().body(Map.of("closesOn", Municipality.day(days)));
        if (tag != null) {
            office.header("If-Match", tag);
        }
        return office.patch(SURVEY, vardefjord.owner, survey).then();
    }

    private ValidatableResponse result(String survey) {
        return vardefjord
                .asOffice()
                .get(SURVEY + "/result", vardefjord.owner, survey)
                .then();
    }
}
