package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentStack
class RoundsOverTimeTest {

    private static final String OTHER_QUESTIONS = "five-areas-preschool/1";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(12);
    }

    @Test
    void theSameIsNotAskedAgainWhileTheFirstRoundIsOpen() {
        var first = vardefjord.openRound(school);
        vardefjord
                .planned(vardefjord.plan(vardefjord.school(9), school))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is("ROUNDS_CLASH"))
                .body("errors.pointer", contains("/waves/0/schools/1"))
                .body("errors.code", contains("OVERLAPS"))
                .body("errors.round.id", contains(first))
                .body("errors.round.title", contains("Våren"));
    }

    @Test
    void theSameIsNotAskedMinutesAfterItClosed() {
        var first = vardefjord.openRound(school);
        vardefjord.closing(first, school).statusCode(200);
        vardefjord.planned(vardefjord.plan(school)).statusCode(422).body("errors.round.id", contains(first));
    }

    @Test
    void theSameMayBeAskedThreeMonthsAfterTheRelease() {
        var first = vardefjord.openRound(school);
        vardefjord.closing(first, school).statusCode(200);
        var free = SchoolDays.today().plusMonths(3);
        vardefjord
                .planned(opening(free.minusDays(1), school))
                .statusCode(422)
                .body("errors.code", contains("ASKED_TOO_SOON"))
                .body("errors[0].detail", containsString(free.toString()));
        vardefjord.planned(opening(free, school)).statusCode(201);
    }

    @Test
    void aPulseCountsWithTheQuestionsOfItsForm() {
        vardefjord.openRound(school);
        var pulse = vardefjord.plan(school);
        pulse.put("form", "pulse");
        vardefjord.planned(pulse).statusCode(422).body("errors.code", contains("OVERLAPS"));
    }

    @Test
    void otherQuestionsMayBeAskedBeside() {
        vardefjord.openRound(school);
        vardefjord.planned(asking(OTHER_QUESTIONS, school)).statusCode(201);
    }

    @Test
    void leadersStatementsAreNoReasonToWait() {
        vardefjord.openRound(school);
        var leaders = vardefjord.plan(school);
        leaders.put("roles", List.of("leader"));
        vardefjord.planned(leaders).statusCode(201);
    }

    @Test
    void twoSchoolsOfAPoolAreNotAskedAloneInTheSameYear() {
        var a = vardefjord.school(10);
        var b = vardefjord.school(10);
        var lone = vardefjord.school(1);
        var pooled = vardefjord.round(Municipality.pooled(vardefjord.plan(a, b, lone), a, b, lone));
        vardefjord
                .planned(asking(OTHER_QUESTIONS, a, b))
                .statusCode(422)
                .body("errors.code", contains("POOL_DIFFERS", "POOL_DIFFERS"))
                .body("errors.pointer", contains("/waves/0/schools/0", "/waves/0/schools/1"))
                .body("errors[0].round.id", is(pooled));
        vardefjord
                .planned(Municipality.pooled(asking(OTHER_QUESTIONS, a, b, lone), a, b, lone))
                .statusCode(201);
    }

    @Test
    void aFirstDayInThePastIsNoOtherSchoolYear() {
        var a = vardefjord.school(10);
        var b = vardefjord.school(10);
        var lone = vardefjord.school(1);
        vardefjord.round(Municipality.pooled(vardefjord.plan(a, b, lone), a, b, lone));
        var old = asking(OTHER_QUESTIONS, a);
        old.put("opensOn", SchoolDays.today().minusYears(1).toString());
        vardefjord.planned(old).statusCode(422).body("errors.code", contains("POOL_DIFFERS"));
    }

    @Test
    void aLastDayDoesNotMoveIntoALaterRound() {
        var first = vardefjord.round(vardefjord.plan(school));
        var later = vardefjord.round(opening(SchoolDays.today().plusDays(14).plusMonths(3), school));
        extending(first, Municipality.day(30))
                .statusCode(422)
                .body("errors.pointer", contains("/closesOn"))
                .body("errors.code", contains("ENDS_TOO_LATE"))
                .body("errors.round.id", contains(later));
        Browser.of(vardefjord.asOffice())
                .post(Map.of("closesOn", typed(SchoolDays.today().plusDays(30))), "/assessment/rounds/{round}", first)
                .then()
                .statusCode(422)
                .body(containsString("Runden kommer for nær en annen runde"));
        assertThat(read(first).<String>path("closesOn")).isEqualTo(Municipality.day(14));
    }

    @Test
    void aRoundDoesNotOpenBeforeItsDayBesideAnotherOne() {
        vardefjord.round(vardefjord.plan(school));
        var later = vardefjord.round(opening(SchoolDays.today().plusDays(14).plusMonths(3), school));
        vardefjord.opening(later).statusCode(422).body("errors.code", contains("OVERLAPS"));
        vardefjord.assessment(later, school).body("state", is("PLANNED"));
        Browser.of(vardefjord.asOffice())
                .post(Map.of(), "/assessment/rounds/{round}/waves/1/opening", later)
                .then()
                .statusCode(422)
                .body(containsString("Runden kommer for nær en annen runde"));
    }

    @Test
    void whoOpensEarlyHasItsFirstDayThen() {
        var plan = opening(SchoolDays.today().plusDays(5), school);
        var round = vardefjord.round(plan);
        vardefjord.opening(round).statusCode(200);
        vardefjord.assessment(round, school).body("opensOn", is(Municipality.day(0)));
    }

    @Test
    void theOfficeIsToldInItsLanguageAndKeepsWhatItTyped() {
        vardefjord.openRound(school);
        var form = new HashMap<String, String>();
        form.putAll(Map.of("key", "k-" + school, "title", "Enda en gang", "framework", "five-areas/1"));
        form.putAll(Map.of("form", "short", "role", "teacher", "fewest", "5", "shareAfter", "10"));
        form.putAll(Map.of(
                "opensOn",
                typed(SchoolDays.today()),
                "closesOn",
                typed(SchoolDays.today().plusDays(9))));
        form.putAll(Map.of("waveName1", "Alle", "school", school, "wave-" + school, "1", "way-" + school, "login"));
        var said = Map.of(
                "nb", "stiller de samme spørsmålene på de samme dagene",
                "nn", "stiller dei same spørsmåla på dei same dagane",
                "sv", "ställer samma frågor på samma dagar",
                "en", "asks the same questions on the same days");
        var office = Browser.of(vardefjord.asOffice());
        said.forEach((language, sentence) -> {
            var page = office.post(form, "/assessment/rounds/new?language=" + language);
            page.then()
                    .statusCode(422)
                    .body(containsString(sentence))
                    .body(containsString("value=\"Enda en gang\""))
                    .body(containsString("Skole " + school.substring(9)));
            Browser.keep("rounds-new-clash-" + language, page);
        });
    }

    private Map<String, Object> asking(String framework, String... schools) {
        var plan = vardefjord.plan(schools);
        plan.put("framework", framework);
        return plan;
    }

    private Map<String, Object> opening(LocalDate day, String... schools) {
        var plan = vardefjord.plan(schools);
        plan.put("opensOn", day.toString());
        plan.put("closesOn", day.plusDays(14).toString());
        return plan;
    }

    private ValidatableResponse extending(String round, String day) {
        return vardefjord
                .asOffice()
                .header("If-Match", read(round).header("ETag"))
                .body(Map.of("closesOn", day))
                .patch("/assessment/v1/owners/{owner}/rounds/{round}", vardefjord.owner, round)
                .then();
    }

    private io.restassured.response.Response read(String round) {
        return vardefjord.asOffice().get("/assessment/v1/owners/{owner}/rounds/{round}", vardefjord.owner, round);
    }

    private static String typed(LocalDate day) {
        return "%1$td.%1$tm.%1$tY".formatted(day);
    }
}
