package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.Municipality.Ballot;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("B-11")
class PupilsTest {

    private static final String ROUND = "/assessment/schools/{school}/rounds/{round}";
    private static final List<String> STATEMENTS = List.of(
            "pupil-screen-or-paper",
            "pupil-source-reasons",
            "pupil-make-together",
            "pupil-tips-on-the-way",
            "pupil-read-listen-watch",
            "pupil-make-own",
            "pupil-device-works",
            "pupil-help-in-lesson",
            "pupil-what-apps-save",
            "pupil-show-learned",
            "pupil-asked",
            "pupil-told-what-changes");

    Tokens tokens;

    @Inject
    EntityManager database;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void aSchool() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
    }

    @Test
    void aPupilAnswersOneSentenceAScreenOnACodeFromPaper() {
        var round = openRound();
        var leader = Browser.of(vardefjord.asLeader(school));
        assertThat(leader.get("/assessment").asString()).contains("Lag koder til elevene", "codes?role=pupil");
        assertThat(Browser.keep("pupil-codes", leader.get(ROUND + "/codes?role=pupil", school, round)))
                .contains("Hvor mange elever skal få en kode?", "name=\"role\" value=\"pupil\"");
        var slips = leader.post(Map.of("count", "3", "role", "pupil"), ROUND + "/codes", school, round);
        assertThat(Browser.keep("pupil-slips", slips)).contains("la hver elev trekke en selv");
        var code = slips.htmlPath().getString("**.find { it.@class == 'code' }");
        var pupil = Browser.ofNobody();
        var opened = pupil.post(Map.of("code", code), "/ballot/code");
        assertThat(Browser.keep("pupil-about", pupil.follow(opened)))
                .contains("12 korte setninger om timene", "Ingen vet at det er du som svarer", "Tenk på en vanlig uke")
                .doesNotContain("lærere", "nivå");
        assertThat(Browser.keep("pupil-question", pupil.get("/ballot/1")))
                .contains("Spørsmål 1 av 12", "Stemmer ikke i det hele tatt", "Stemmer helt", "Vet ikke")
                .doesNotContain("Nivå", "Gjelder ikke mitt arbeid");
        assertThat(pupil.post(Map.of("number", "1", "answer", "4"), "/ballot/save")
                        .asString())
                .contains("Lagret")
                .doesNotContain("#pause");
        pupil.post(Map.of("answer", "0", "go", "next"), "/ballot/2");
        assertThat(Browser.path(pupil.post(Map.of("answer", "3", "go", "next"), "/ballot/12")))
                .isEqualTo("/ballot/review");
        assertThat(Browser.keep("pupil-review", pupil.get("/ballot/review")))
                .contains("Vil du sende inn svarene?", "Stemmer helt", "Stemmer ganske godt", "Vet ikke");
        assertThat(Browser.keep("pupil-sent", pupil.post(Map.of(), "/ballot/submit")))
                .contains("Du er ferdig")
                .doesNotContain("Råd");
    }

    @Test
    void anAnswerIsOneOfFourDegreesOrDoNotKnow() {
        var sheet = vardefjord.opened(codes(openRound(), 1).getFirst());
        vardefjord.writing(sheet, Map.of("pupil-asked", 4)).statusCode(200);
        vardefjord.writing(sheet, Map.of("pupil-asked", 0)).statusCode(200);
        vardefjord.writing(sheet, Map.of("pupil-asked", 5)).statusCode(422);
        vardefjord.writing(sheet, Map.of("purpose", 3)).statusCode(422);
        vardefjord.naming(sheet, "time").statusCode(422);
    }

    @Test
    @Tag("E-05")
    void ofTenItIsToldHowManyAgreeAndNoLevel() {
        var round = openRound();
        answer(round, 4, 4, 4, 3, 3, 3, 2, 2, 2, 1, 0);
        vardefjord.closing(round, school).statusCode(200);
        var pupils = "cells.findAll { it.role == 'pupil' }";
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body(pupils, hasSize(17))
                .body(pupils + ".findAll { it.indicator == null }.share", everyItem(is(60)))
                .body(pupils + ".findAll { it.indicator == null }.answered", everyItem(is(10)))
                .body(
                        pupils + ".every { it.suppressed || it.share == 60"
                                + " || it.share == null && (it.atLeast ?: 0) <= 60 && (it.atMost ?: 100) >= 60 }",
                        is(true))
                .body(pupils + ".findAll { !it.suppressed }.answered", everyItem(is(10)))
                .body(pupils + ".level", everyItem(nullValue()))
                .body(pupils + ".bands.flatten()", hasSize(0))
                .body("advice.role", not(hasItem("pupil")));
        assertThat(Browser.keep("result-pupils", read(round)))
                .contains("Så mange elever er enige", "Elever på trinn 5, 6, 7", "60\u00a0%", "10–14 svarte.");
    }

    @Test
    @Tag("E-05")
    void fiveToNineAreToldInWordsAndFourNotAtAll() {
        var round = openRound();
        answer(round, 4, 4, 4, 4, 1);
        vardefjord.closing(round, school).statusCode(200);
        assertThat(Browser.keep("result-pupils-words", read(round))).contains("over halvparten");
        vardefjord.aYearPasses();
        var few = openRound();
        answer(few, 4, 4, 4, 4);
        vardefjord.closing(few, school).statusCode(200);
        assertThat(Browser.keep("result-pupils-hidden", read(few)))
                .contains("For få svar til å vise et resultat", "Resultater vises når minst fem har svart.")
                .doesNotContain("halvparten");
    }

    @Test
    @Tag("E-05")
    void noEventTellsOfPupils() {
        var round = openRound();
        answer(round, 4, 4, 4, 4, 4, 3, 3, 2, 1, 1);
        vardefjord.closing(round, school).statusCode(200);
        var events = database.createNativeQuery("select data from outbox where subject = ?1", String.class)
                .setParameter(1, round)
                .getResultList();
        assertThat(events).isNotEmpty().noneMatch(event -> event.toString().contains("\"pupil\""));
    }

    @Test
    void preschoolsHaveNoPupilsToAsk() {
        var preschool = vardefjord.preschool(9);
        var plan = plan(List.of(5));
        plan.put("waves", List.of(Map.of("name", "Alle", "schools", List.of(school, preschool))));
        vardefjord.opening(vardefjord.round(plan)).statusCode(200);
        assertThat(Browser.of(vardefjord.asLeader(school)).get("/assessment").asString())
                .contains("Lag koder til elevene");
        assertThat(Browser.of(vardefjord.asLeader(preschool)).get("/assessment").asString())
                .doesNotContain("Lag koder til elevene");
    }

    @Test
    void onlyYearsThatTheStatementsAreWrittenForAreAsked() {
        vardefjord.planned(plan(List.of(4, 5))).statusCode(422).body("errors.pointer", contains("/pupilYears"));
        var plan = plan(List.of(5));
        plan.put("roles", List.of("teacher", "pupil"));
        vardefjord.planned(plan).statusCode(422).body("errors.pointer", contains("/roles"));
    }

    @Test
    void theOfficeChoosesYearsWhenItPlans() {
        var office = Browser.of(vardefjord.asOffice());
        assertThat(Browser.keep("round-new-pupils", office.get("/assessment/rounds/new")))
                .contains("Skal elever svare også?", "name=\"role\" value=\"pupil-5\"");
        var form = new HashMap<String, Object>(Map.of(
                "key",
                "pupils",
                "title",
                "Med elever",
                "framework",
                "five-areas/1",
                "form",
                "full",
                "opensOn",
                "1.6.2030",
                "closesOn",
                "19.6.2030",
                "shareAfter",
                "10",
                "fewest",
                "5"));
        form.putAll(Map.of(
                "waveName1",
                "Alle",
                "school",
                school,
                "wave-" + school,
                "1",
                "way-" + school,
                "login",
                "role",
                List.of("teacher", "pupil-5", "pupil-9")));
        office.post(form, "/assessment/rounds/new").then().statusCode(303);
        vardefjord
                .asOffice()
                .get("/assessment/v1/owners/{owner}/rounds", vardefjord.owner)
                .then()
                .body("data[0].pupilYears", contains(5, 9))
                .body("data[0].roles", contains("teacher"));
    }

    private Map<String, Object> plan(List<Integer> years) {
        var plan = vardefjord.plan(school);
        plan.put("pupilYears", years);
        return plan;
    }

    private String openRound() {
        var round = vardefjord.round(plan(List.of(5, 6, 7)));
        vardefjord.opening(round).statusCode(200);
        return round;
    }

    private List<Ballot> codes(String round, int count) {
        var printed = vardefjord
                .asLeader(school)
                .body(Map.of("role", "pupil", "count", count))
                .post("/assessment/v1/schools/{school}/assessments/{round}/codes", school, round)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return printed.<String>getList("codes").stream()
                .map(code -> new Ballot(printed.getString("assessment"), code))
                .toList();
    }

    /** One pupil after the other answers everything alike. */
    private void answer(String round, int... degrees) {
        var ballots = codes(round, degrees.length);
        for (var i = 0; i < degrees.length; i++) {
            var answers = new HashMap<String, Integer>();
            for (var statement : STATEMENTS) {
                answers.put(statement, degrees[i]);
            }
            var sheet = vardefjord.opened(ballots.get(i));
            vardefjord.writing(sheet, answers).statusCode(200);
            vardefjord.submitting(sheet).statusCode(200);
        }
    }

    private Response read(String round) {
        return Browser.of(vardefjord.asTeacher(school)).get(ROUND + "/result?group=pupils", school, round);
    }
}
