package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class BallotPagesTest {

    private static final String INTRO = "/assessment/schools/{school}/rounds/{round}/ballot";

    private static final String HANDING_OUT = "/assessment/schools/{school}/rounds/{round}/handing-out";

    Tokens tokens;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    @Tag("E-07")
    @Tag("E-08")
    void aTeacherAnswersFromTheStartPageToTheAdvice() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        assertThat(Browser.keep("ballot-intro", teacher.get(INTRO, school, round)))
                .contains("6 spørsmål om din egen praksis", "Svar og navn kan ikke kobles", "Begynn");
        var passed = new ArrayList<Response>();
        var somebody = Browser.ofNobody();
        var token = token(teacher, round, school);
        var opened = entered(somebody, token);
        assertThat(Browser.path(opened)).isEqualTo("/ballot/sheet");
        passed.add(opened);
        passed.add(somebody.follow(opened));
        assertThat(Browser.path(passed.getLast())).isEqualTo("/ballot/1");
        assertThat(Browser.keep("ballot-question", somebody.get("/ballot/1")))
                .contains("Spørsmål 1 av 6", "du er ikke innlogget her", "<legend><h1>", "type=\"radio\"")
                .doesNotContain("Kari", "checked");
        for (var number = 1; number <= 5; number++) {
            passed.add(somebody.post(Map.of("answer", "2", "go", "next"), "/ballot/" + number));
        }
        assertThat(Browser.path(passed.getLast())).isEqualTo("/ballot/6");
        passed.add(somebody.post(Map.of("go", "next"), "/ballot/6"));
        assertThat(Browser.path(passed.getLast())).isEqualTo("/ballot/obstacles");
        assertThat(Browser.keep("ballot-obstacles", somebody.get("/ballot/obstacles")))
                .contains("Hva står mest i veien", "For lite tid", "bare når minst ti har svart");
        passed.add(somebody.post(Map.of("obstacle", "training", "go", "next"), "/ballot/obstacles"));
        assertThat(Browser.path(passed.getLast())).isEqualTo("/ballot/review");
        assertThat(Browser.keep("ballot-review", somebody.get("/ballot/review")))
                .contains("Ett spørsmål er ikke besvart", "href=\"/ballot/6\"", "For lite opplæring", "Send inn");
        var sent = somebody.post(Map.of(), "/ballot/submit");
        assertThat(Browser.keep("ballot-sent", sent))
                .contains("Svarene er sendt inn. Du er ferdig.", "Råd etter dine egne svar", "fra 2 til", "Ferdig");
        assertThat(somebody.get("/ballot/sent").asString()).contains("Rådene ble vist da du sendte inn.");
        passed.add(somebody.get("/ballot/3"));
        assertThat(Browser.path(passed.getLast())).isEqualTo("/ballot/sent");
        passed.add(somebody.post(Map.of("answer", "5", "go", "next"), "/ballot/1"));
        assertThat(Browser.path(passed.getLast())).isEqualTo("/ballot/sent");
        var key = somebody.cookie(BallotCookies.KEY);
        passed.add(somebody.post(Map.of(), "/ballot/done"));
        assertThat(somebody.cookie(BallotCookies.KEY)).isEmpty();
        assertThat(passed).allSatisfy(response -> assertThat(response.header("Location"))
                .doesNotContain(key, token.get("token")));
    }

    @Test
    void aKeyOnlyTravelsToTheAnswerSide() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        var somebody = Browser.ofNobody();
        var drawn = somebody.get("/ballot").detailedCookie(BallotCookies.HALF);
        var opened = entered(somebody, token(teacher, round, school)).detailedCookie(BallotCookies.KEY);
        assertThat(List.of(drawn, opened)).allSatisfy(cookie -> {
            assertThat(cookie.getPath()).isEqualTo("/ballot");
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
            assertThat(cookie.hasMaxAge() && cookie.getMaxAge() > 0).isFalse();
        });
    }

    @Test
    void aLostAnswerAfterTheLogInCostsNothing() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var token = token(Browser.of(vardefjord.asTeacher(school)), round, school);
        var lost = Browser.ofNobody();
        assertThat(Browser.path(entered(lost, token))).isEqualTo("/ballot/sheet");
        var somebody = Browser.ofNobody();
        assertThat(Browser.path(entered(somebody, token))).isEqualTo("/ballot/sheet");
        assertThat(somebody.cookie(BallotCookies.KEY)).isNotEmpty().isEqualTo(lost.cookie(BallotCookies.KEY));
    }

    @Test
    void aTokenThatIsNoneLeadsToTheDoor() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var page = entered(Browser.ofNobody(), Map.of("assessment", vardefjord.id(round, school), "token", "AAAA"));
        page.then().statusCode(200).body(containsString("Svararket er ikke åpent på denne maskinen lenger"));
    }

    @Test
    void theIntroNamesTheKeyThatIsPublished() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        String published =
                vardefjord.publishedKey(vardefjord.id(round, school)).extract().path("fingerprint");
        assertThat(Browser.of(vardefjord.asTeacher(school))
                        .get(INTRO, school, round)
                        .asString())
                .contains("data-fingerprint=\"" + published + "\"", "Her trengs JavaScript");
    }

    @Test
    void aLostAnswerToAPrintedCodeIsMadeGoodByTypingItAgain() {
        var code = Map.of("code", aCode());
        var somebody = Browser.ofNobody();
        somebody.get("/ballot");
        var lost = twin(somebody);
        assertThat(Browser.path(lost.post(code, "/ballot/code"))).isEqualTo("/ballot/about");
        assertThat(Browser.path(somebody.post(code, "/ballot/code"))).isEqualTo("/ballot/about");
        assertThat(somebody.cookie(BallotCookies.KEY)).isNotEmpty().isEqualTo(lost.cookie(BallotCookies.KEY));
    }

    @Test
    void whoTypesACodeAgainAfterHandingInIsToldToBeDone() {
        var code = Map.of("code", aCode());
        var somebody = Browser.ofNobody();
        somebody.get("/ballot");
        var again = twin(somebody);
        somebody.post(code, "/ballot/code").then().statusCode(303);
        somebody.post(Map.of(), "/ballot/submit").then().statusCode(200);
        assertThat(Browser.path(again.follow(again.post(code, "/ballot/code")))).isEqualTo("/ballot/sent");
        assertThat(again.get("/ballot/sent").asString()).contains("Svarene er sendt inn. Du er ferdig.");
    }

    @Test
    void whoeverHasSeenASlipReadsNoAnswers() {
        var code = Map.of("code", aCode());
        Browser.ofNobody().post(code, "/ballot/code").then().statusCode(303);
        var other = Browser.ofNobody();
        other.get("/ballot");
        other.post(code, "/ballot/code").then().statusCode(409).body(containsString("Koden er brukt"));
        assertThat(other.cookie(BallotCookies.KEY)).isEmpty();
    }

    @Test
    void theFirstSavedAnswerOffersTheResumeCode() {
        var somebody = onASheet();
        somebody.post(Map.of("number", "3", "answer", "2"), "/ballot/save")
                .then()
                .body(containsString("Ta vare på koden"));
        somebody.post(Map.of("number", "4", "answer", "2"), "/ballot/save")
                .then()
                .body(not(containsString("Ta vare på koden")));
        var code = somebody.cookie(BallotCookies.KEY).replaceAll("(.{4})(?=.)", "$1 ");
        assertThat(somebody.get("/ballot/3").asString()).contains(code, "data-copy", "data-share", "/ballot/slip");
        assertThat(Browser.keep("ballot-slip", somebody.get("/ballot/slip")))
                .contains(code, "data-print")
                .doesNotContain("checked");
    }

    @Test
    @Tag("E-06")
    void onesOwnProfileIsShownAtTheEndAndKeptNowhere() {
        var somebody = onASheet();
        somebody.post(Map.of("number", "1", "answer", "2"), "/ballot/save");
        assertThat(Browser.keep("ballot-sent-profile", somebody.post(Map.of(), "/ballot/submit")))
                .contains(
                        "data-framework=\"five-areas/1\"",
                        "data-indicator=\"purpose\" data-meaning=\"five-areas/1\" data-level=\"2\"",
                        "/ballot/profile.js");
        assertThat(somebody.get("/ballot/sent").asString()).doesNotContain("own-profile", "/ballot/profile.js");
    }

    @Test
    void anEmptySheetHasNoProfile() {
        assertThat(onASheet().post(Map.of(), "/ballot/submit").asString()).doesNotContain("own-profile");
    }

    @Test
    void aReceiptTellsThatTheAnswerIsInAlsoAfterClosingAndNothingElse() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        var code = vardefjord.codes(round, school, 3).getFirst().ballot();
        var somebody = Browser.ofNobody();
        somebody.post(Map.of("code", code), "/ballot/code").then().statusCode(303);
        var key = somebody.cookie(BallotCookies.KEY);
        var early = Map.of("receipt", new ResumeKey(key).receipt());
        Browser.ofNobody()
                .post(early, "/ballot/receipt")
                .then()
                .statusCode(404)
                .body(containsString("Ingen svar har denne kvitteringen"));
        var sent = somebody.post(Map.of(), "/ballot/submit");
        var receipt = sent.htmlPath().getString("**.find { it.@class == 'code' }");
        assertThat(Browser.keep(
                        "ballot-counted", Browser.ofNobody().post(Map.of("receipt", receipt), "/ballot/receipt")))
                .contains("Svaret ditt er med i vurderingen")
                .doesNotContain(key, "checked");
        vardefjord.closing(round, school).statusCode(200);
        Browser.ofNobody()
                .post(Map.of("receipt", receipt), "/ballot/receipt")
                .then()
                .statusCode(200);
    }

    @Test
    void aBallotIsTakenOnce() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        token(teacher, round, school);
        var other = Map.of("blinded", vardefjord.drawn(round, school).request());
        teacher.post(other, INTRO, school, round)
                .then()
                .statusCode(409)
                .body(containsString("Du har fått svararket ditt"));
    }

    @Test
    void aWrongPrintedCodeStaysInItsField() {
        var page = Browser.ofNobody().post(Map.of("code", "AAAA-BBBB-CC<D"), "/ballot/code");
        page.then().statusCode(422).body(containsString("value=\"AAAA-BBBB-CC&lt;D\""));
        assertThat(Browser.keep("ballot-door-mistyped", page))
                .contains("role=\"alert\"", "aria-invalid=\"true\"", "Koden er ikke skrevet av helt riktig");
        Browser.keep("ballot-door", Browser.ofNobody().get("/ballot"));
    }

    @Test
    void aPrintedCodeThatOpensNothingIsToldSo() {
        var signed = Base32.random(15);
        var page = Browser.ofNobody().post(Map.of("code", signed + Base32.check(signed)), "/ballot/code");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(Browser.keep("ballot-door-wrong", page)).contains("role=\"alert\"", "Koden passer ikke");
    }

    @Test
    void aPrintedCodeOfAClosedSchoolIsToldThatItIsClosed() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        var code = vardefjord.codes(round, school, 3).getFirst().ballot();
        vardefjord.closing(round, school).statusCode(200);
        Browser.ofNobody()
                .post(Map.of("code", code), "/ballot/code")
                .then()
                .statusCode(409)
                .body(containsString("Vurderingen er lukket"));
    }

    @Test
    void aWrongResumeCodeStaysInItsField() {
        Browser.ofNobody()
                .post(Map.of("key", "AAAA BBBB CCCC DDDD"), "/ballot/resume")
                .then()
                .statusCode(404)
                .body(containsString("value=\"AAAA BBBB CCCC DDDD\""))
                .body(containsString("Ingen svar ligger under denne koden"));
    }

    @Test
    void aPrintedCodeOpensASheetThatTheResumeCodeFindsAgain() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        var code = vardefjord.codes(round, school, 3).getFirst().ballot();
        var somebody = Browser.ofNobody();
        var opened = somebody.post(Map.of("code", code.toLowerCase()), "/ballot/code");
        assertThat(Browser.path(opened)).isEqualTo("/ballot/about");
        assertThat(Browser.keep("ballot-about", somebody.follow(opened))).contains("Hvem ser hva", "/ballot/1");
        somebody.post(Map.of("answer", "4", "go", "next"), "/ballot/1").then().statusCode(303);
        var shown = somebody.get("/ballot/2").htmlPath().getString("**.find { it.@class == 'code' }");
        var elsewhere = Browser.ofNobody();
        var resumed = elsewhere.post(Map.of("key", shown), "/ballot/resume");
        assertThat(Browser.path(elsewhere.follow(resumed))).isEqualTo("/ballot/2");
        assertThat(elsewhere.get("/ballot/1").asString()).contains("value=\"4\" checked", "Lagret");
        Browser.ofNobody()
                .post(Map.of("code", code), "/ballot/code")
                .then()
                .statusCode(409)
                .body(containsString("Koden er brukt"));
    }

    @Test
    void anAnswerIsSavedWithoutLeavingThePageAndTakenBackBySkipping() {
        var somebody = onASheet();
        somebody.post(Map.of("number", "3", "answer", "0"), "/ballot/save")
                .then()
                .statusCode(200)
                .body(containsString("Lagret"))
                .body(not(containsString("<html")));
        assertThat(somebody.get("/ballot/3").asString()).contains("value=\"0\" checked");
        somebody.post(Map.of("answer", "3", "go", "skip"), "/ballot/3")
                .then()
                .header("Location", endsWith("/ballot/4"));
        assertThat(somebody.get("/ballot/3").asString()).doesNotContain("checked");
        somebody.post(Map.of("answer", "3", "go", "back"), "/ballot/3")
                .then()
                .header("Location", endsWith("/ballot/2"));
        assertThat(somebody.get("/ballot/3").asString()).contains("value=\"3\" checked");
    }

    @Test
    void whatStandsInTheWayIsSavedWithoutLeavingThePageAndTakenBackBySkipping() {
        var somebody = onASheet();
        somebody.post(Map.of("obstacle", "time"), "/ballot/obstacles/save")
                .then()
                .statusCode(200)
                .body(containsString("Lagret"))
                .body(not(containsString("<html")));
        assertThat(somebody.get("/ballot/obstacles").asString()).contains("value=\"time\" checked");
        somebody.post(Map.of("obstacle", "time", "go", "skip"), "/ballot/obstacles")
                .then()
                .header("Location", endsWith("/ballot/review"));
        assertThat(somebody.get("/ballot/obstacles").asString()).doesNotContain("checked");
    }

    @Test
    void aQuestionThatIsNotThereIsNotFound() {
        onASheet().get("/ballot/99").then().statusCode(404);
    }

    @Test
    void withoutACookieAQuestionLeadsToTheDoor() {
        assertThat(Browser.ofNobody().get("/ballot/1").asString())
                .contains("Svararket er ikke åpent på denne maskinen lenger");
    }

    @Test
    void whoeverAnswersWhileTheSchoolClosesIsToldSo() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        var code = vardefjord.codes(round, school, 3).getFirst().ballot();
        var somebody = Browser.ofNobody();
        somebody.post(Map.of("code", code), "/ballot/code").then().statusCode(303);
        vardefjord.closing(round, school).statusCode(200);
        var page = somebody.post(Map.of("answer", "4", "go", "next"), "/ballot/1");
        assertThat(Browser.keep("ballot-closed", page)).contains("Vurderingen er lukket og åpnes ikke igjen.");
        assertThat(somebody.cookie(BallotCookies.KEY)).isEmpty();
    }

    @Test
    void theAnswerSideIsKeptByNoCache() {
        onASheet().get("/ballot/1").then().header("Cache-Control", containsString("no-store"));
    }

    @Test
    void aPageElsewhereCannotSendAForm() {
        io.restassured.RestAssured.given()
                .formParam("code", "AAAA-BBBB-CCCC")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/ballot/code")
                .then()
                .statusCode(403);
    }

    @Test
    void whoAsksForPaperIsMarkedAndGetsNoOtherBallot() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        var leader = Browser.of(vardefjord.asLeader(school));
        leader.post(Map.of("kind", "paper"), HANDING_OUT, school, round).then().statusCode(409);
        teacher.post(Map.of(), INTRO + "/paper", school, round).then().statusCode(303);
        assertThat(Browser.keep("ballot-paper", teacher.get(INTRO, school, round)))
                .contains("Du svarer med kode på papir");
        teacher.post(Map.of("blinded", vardefjord.drawn(round, school).request()), INTRO, school, round)
                .then()
                .statusCode(409);
        assertThat(Browser.keep("handing-out", leader.get(HANDING_OUT, school, round)))
                .contains("Én lærer har bedt om det.", "Lag en kode");
        var handed = leader.post(Map.of("kind", "paper"), HANDING_OUT, school, round);
        assertThat(Browser.keep("handed-out", handed)).contains("En kode, som vises bare nå");
        assertThat(opens(handed)).isTrue();
        leader.post(Map.of("kind", "paper"), HANDING_OUT, school, round).then().statusCode(409);
    }

    @Test
    void whoHasABallotCannotAskForPaperToo() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        token(teacher, round, school);
        teacher.post(Map.of(), INTRO + "/paper", school, round)
                .then()
                .statusCode(409)
                .body(containsString("Du har fått svararket ditt"));
    }

    @Test
    void spareCodesAreFewAllDifferentAndToldWithTheResult() {
        var school = vardefjord.school(60);
        var round = vardefjord.openRound(school);
        var coordinator = Browser.of(vardefjord.asCoordinator(school));
        assertThat(coordinator.get("/assessment").asString()).contains("/rounds/" + round + "/handing-out");
        for (var number = 0; number < 3; number++) {
            assertThat(opens(coordinator.post(Map.of("kind", "spare"), HANDING_OUT, school, round)))
                    .isTrue();
        }
        coordinator
                .post(Map.of("kind", "spare"), HANDING_OUT, school, round)
                .then()
                .statusCode(409)
                .body(containsString("bare 3, og antallet står ved resultatet. 3 er delt ut."));
        vardefjord.answer(
                IntStream.range(0, 5)
                        .mapToObj(each -> vardefjord.ballot(round, school, "person " + each))
                        .toList(),
                3,
                3,
                3,
                3,
                3);
        vardefjord.closing(round, school).statusCode(200);
        assertThat(Browser.of(vardefjord.asTeacher(school))
                        .get("/assessment/schools/{school}/rounds/{round}/result", school, round)
                        .asString())
                .contains("3 reservekoder ble delt ut");
        Browser.of(vardefjord.asTeacher(school))
                .get(HANDING_OUT, school, round)
                .then()
                .statusCode(403);
    }

    private static boolean opens(Response handed) {
        var code = handed.then().statusCode(200).extract().htmlPath().getString("**.find { it.@class == 'code' }");
        return Browser.ofNobody().post(Map.of("code", code), "/ballot/code").statusCode() == 303;
    }

    @Test
    void theIntroIsForTeachersOfTheSchool() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        Browser.of(vardefjord.asOffice()).get(INTRO, school, round).then().statusCode(403);
        Browser.of(vardefjord.asTeacher(vardefjord.school(5)))
                .get(INTRO, school, round)
                .then()
                .statusCode(404);
        assertThat(Browser.of(vardefjord.asLeaderWhoTeaches(school))
                        .get(INTRO, school, round)
                        .asString())
                .contains("Som leder svarer du ikke som lærer her");
    }

    @Test
    void aLeaderPrintsCodesOnce() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        var leader = Browser.of(vardefjord.asLeader(school));
        var codes = "/assessment/schools/{school}/rounds/{round}/codes";
        assertThat(Browser.keep("codes", leader.get(codes, school, round))).contains("Høyst 14");
        leader.post(Map.of("count", "15"), codes, school, round)
                .then()
                .statusCode(422)
                .body(containsString("value=\"15\""));
        assertThat(Browser.keep("slips", leader.post(Map.of("count", "6"), codes, school, round)))
                .contains("6 koder, som vises bare nå", "class=\"code\"", "/ballot");
        leader.post(Map.of("count", "6"), codes, school, round)
                .then()
                .statusCode(409)
                .body(containsString("Kodene er skrevet ut"));
        Browser.of(vardefjord.asTeacher(school))
                .get(codes, school, round)
                .then()
                .statusCode(403);
    }

    private Browser onASheet() {
        var somebody = Browser.ofNobody();
        somebody.post(Map.of("code", aCode()), "/ballot/code").then().statusCode(303);
        return somebody;
    }

    /** Of a school that is open. */
    private String aCode() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        return vardefjord.codes(round, school, 3).getFirst().ballot();
    }

    /** What the script of the intro page makes. */
    private Map<String, String> token(Browser teacher, String round, String school) {
        var drawn = vardefjord.drawn(round, school);
        var signature = teacher.post(Map.of("blinded", drawn.request()), INTRO, school, round);
        signature.then().statusCode(200).contentType("text/plain").header("Cache-Control", "no-store");
        return Map.of("assessment", vardefjord.id(round, school), "token", drawn.token(signature.asString()));
    }

    private static Response entered(Browser somebody, Map<String, String> token) {
        return somebody.post(token, "/ballot/token");
    }

    /** Holds what the browser holds, and hears nothing of the answers that the browser gets. */
    private static Browser twin(Browser somebody) {
        return Browser.ofNobody().bring(BallotCookies.HALF, somebody.cookie(BallotCookies.HALF));
    }
}
