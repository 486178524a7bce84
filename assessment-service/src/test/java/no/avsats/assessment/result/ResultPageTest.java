package no.avsats.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class ResultPageTest {

    private static final String ROUND = "/assessment/schools/{school}/rounds/{round}";

    Tokens tokens;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    @Tag("E-06")
    @Tag("E-07")
    @Tag("E-08")
    @Tag("A-07")
    @Tag("B-06")
    void aSchoolReadsWhereItStandsAndWhatToDo() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var ballots = IntStream.range(0, 12)
                .mapToObj(person -> vardefjord.ballot(round, school, "person " + person))
                .toList();
        vardefjord.answer(ballots, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5);
        state(school, round, 4);
        close(school, round);
        var leader = Browser.of(vardefjord.asLeader(school));
        var page = Browser.keep("result-leader", leader.get(ROUND + "/result", school, round));
        assertThat(page)
                .contains("<h1>På målet i to av fem områder</h1>")
                .contains("10–14 av 14 inviterte svarte.", "class=\"chart\"", "Ser ledere og lærere det samme?")
                .contains("Del med skoleeier", "Tiltak som passer nå", "Hvorfor:");
        assertThat(Browser.keep(
                        "result-teacher",
                        Browser.of(vardefjord.asTeacher(school)).get("/assessment/schools/{school}/result", school)))
                .contains("Bare skolens ansatte ser dette til rektor deler det")
                .doesNotContain("Del med skoleeier");
        assertThat(Browser.keep("result-statement", leader.get(ROUND + "/result?group=leaders", school, round)))
                .contains("Signert av Kari Nordmann, Ola Nordmann", "Vi øver i teamtid.");
        assertThat(leader.get(ROUND + "/result?group=leaders", school, round).asString())
                .contains("class=\"tag ok\">På plass", "Svarene er ikke regnet om til nivåer.");
        assertThat(page).contains("Forutsetningene", "1 av 4 på plass", "Nivå 3 etter lærernes svar");
        Browser.keep("result-english", leader.get(ROUND + "/result?language=en", school, round));
    }

    @Test
    void fiveToNineAnswersAreToldInWords() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 7), 2, 2, 3, 3, 4, 4, 5);
        close(school, round);
        assertThat(Browser.keep("result-words", read(school, round)))
                .contains(
                        "halvparten eller færre",
                        "Med fem til ni svar sier ord bare om det er mer enn halvparten eller ikke.")
                .doesNotContain("Hvordan fordeler svarene seg?");
    }

    @Test
    void whatStandsInTheWayIsToldInTheFrameworksOrderAndFewAreTakenTogether() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        var named = "training training training training training time time time support equipment nothing";
        vardefjord.name(vardefjord.codes(round, school, 11), named.split(" "));
        close(school, round);
        assertThat(Browser.keep("result-obstacles", read(school, round)))
                .containsSubsequence("For lite tid", "25", "For lite opplæring", "45", "Annet, samlet", "25")
                .doesNotContain("For lite hjelp", "Utstyr eller nett som mangler");
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body("obstacles.shown.option", contains("time", "training"))
                .body("obstacles.shown.percent", contains(25, 45))
                .body("obstacles.others", is(25))
                .body("obstacles.answered", is(10));
    }

    @Test
    void whatNineNameStandsNowhere() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.name(
                vardefjord.codes(round, school, 9),
                "time time time time time support support support support".split(" "));
        close(school, round);
        assertThat(Browser.keep("result-obstacles-hidden", read(school, round)))
                .contains("Vises når minst 10 har svart på dette")
                .doesNotContain("For lite tid");
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body("obstacles.suppressed", is(true))
                .body("obstacles.shown", empty());
    }

    @Test
    void fourAnswersShowNothing() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 4), 1, 2, 3, 4);
        close(school, round);
        assertThat(Browser.keep("result-hidden", read(school, round)))
                .contains("<h1>For få svar til å vise et resultat</h1>", "Resultater vises når minst fem har svart.")
                .doesNotContain("class=\"no\"");
    }

    @Test
    void aSmallSchoolIsShownInItsPoolOnly() {
        var schools = List.of(vardefjord.school(6), vardefjord.school(6), vardefjord.school(6));
        var names = schools.toArray(String[]::new);
        var round = vardefjord.round(Municipality.pooled(Municipality.onCodes(vardefjord.plan(names), names), names));
        vardefjord.opening(round).statusCode(200);
        for (var school : schools) {
            vardefjord.answer(vardefjord.codes(round, school, 5), 2, 3, 3, 4, 4);
            close(school, round);
        }
        assertThat(Browser.keep("result-pool", read(schools.getFirst(), round)))
                .contains("Fellesgruppe av små skoler", "aldri for skolen alene", "På målet i");
    }

    @Test
    @Tag("E-09")
    void whoMakesPlansTakesTheAdviceAlong() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 7), 2, 2, 2, 2, 2, 2, 2);
        close(school, round);
        var link = "/strategy/plans/new?round=" + round + "&amp;school=" + school;
        assertThat(Browser.of(vardefjord.asLeader(school))
                        .get(ROUND + "/result", school, round)
                        .asString())
                .contains(link);
        assertThat(Browser.of(vardefjord.asTeacher(school))
                        .get(ROUND + "/result", school, round)
                        .asString())
                .doesNotContain("/strategy/plans/new");
    }

    @Test
    @Tag("E-06")
    void leadersAndTeachersAreToldWhetherTheyDifferForCertain() {
        var school = vardefjord.school(20);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 12), 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3);
        state(school, round, 4);
        close(school, round);
        var page = Browser.keep("result-clear", read(school, round));
        assertThat(page).contains(">tydelig</td>", "fortegnstest", "Lengst igjen til målet");
    }

    @Test
    @Tag("C-22")
    void aStaffMeetingGetsASheetOnScreenAndPaper() throws IOException {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 7), 2, 2, 2, 2, 2, 2, 2);
        state(school, round, 4);
        close(school, round);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        assertThat(Browser.keep("sheet", teacher.get(ROUND + "/sheet", school, round)))
                .contains("Ark til personalmøtet", "Lærerne, nivå 2", "Ledergruppa, nivå 4", "Neste trinn, nivå 3")
                .contains("Hva ser ledergruppa som lærerne ikke merker i hverdagen?");
        var printed = teacher.get(ROUND + "/sheet.pdf", school, round);
        printed.then().statusCode(200).contentType("application/pdf");
        try (var pdf = Loader.loadPDF(printed.asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Ark til personalmøtet", "Det vi ble enige om:", "Snakk om");
        }
        Browser.of(vardefjord.asOffice())
                .get(ROUND + "/sheet", school, round)
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("C-18")
    void roundsStandBesideEachOtherAndBreaksShow() {
        var school = vardefjord.school(14);
        rounds(school, Map.of(), 2);
        rounds(school, Map.of(), 4);
        var second = Browser.keep("history", read(school));
        assertThat(second)
                .contains("Over tid", "30\u00a0% eller mindre", "70\u00a0% eller mer")
                .doesNotContain("ikke sammenlignbar");
        rounds(school, Map.of("form", "full"), 4);
        assertThat(Browser.keep("history-broken", read(school))).contains("ikke sammenlignbar");
        var office = Browser.of(vardefjord.asOffice());
        vardefjord.aYearPasses();
        var newest = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(newest, school, 10), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        close(school, newest);
        vardefjord.sharing(newest, school).statusCode(200);
        assertThat(office.get(ROUND + "/result", school, newest).asString())
                .contains("Hvor er vi?")
                .doesNotContain("Over tid");
    }

    @Test
    void aSchoolSeesTheMiddleOfThoseOfItsSize() {
        var schools =
                IntStream.range(0, 7).mapToObj(each -> vardefjord.school(16)).toList();
        var round = vardefjord.openRoundOnCodes(schools.toArray(String[]::new));
        for (var school : schools) {
            int high = schools.indexOf(school);
            vardefjord.answer(
                    vardefjord.codes(round, school, 10),
                    IntStream.range(0, 10).map(i -> i < high + 2 ? 5 : 2).toArray());
            close(school, round);
        }
        var first = schools.getFirst();
        schools.subList(1, 5)
                .forEach(school -> vardefjord.sharing(round, school).statusCode(200));
        assertThat(read(first, round).asString()).doesNotContain("Skoler på samme størrelse");
        schools.subList(5, 7)
                .forEach(school -> vardefjord.sharing(round, school).statusCode(200));
        assertThat(Browser.keep("similar", read(first, round)))
                .contains("Skoler på samme størrelse", "15–29 lærere", "40\u00a0% eller mer");
    }

    private void rounds(String school, Map<String, Object> other, int level) {
        vardefjord.aYearPasses();
        var plan = Municipality.onCodes(vardefjord.plan(school), school);
        plan.putAll(other);
        var round = vardefjord.round(plan);
        vardefjord.opening(round).statusCode(200);
        vardefjord.answer(
                vardefjord.codes(round, school, 10),
                IntStream.generate(() -> level).limit(10).toArray());
        close(school, round);
    }

    private Response read(String school) {
        return Browser.of(vardefjord.asTeacher(school)).get("/assessment/schools/{school}/result", school);
    }

    @Test
    @Tag("E-09")
    void whatASchoolDoesAlreadyIsRemembered() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 7), 1, 1, 1, 1, 1, 1, 1);
        close(school, round);
        var leader = Browser.of(vardefjord.asLeader(school));
        assertThat(leader.get(ROUND + "/result", school, round).asString()).doesNotContain(">gjort før<");
        leader.post(
                        Map.of("choice", "DONE", "round", round),
                        "/assessment/schools/{school}/measures/try-three-lessons",
                        school)
                .then()
                .statusCode(303);
        assertThat(leader.get(ROUND + "/result", school, round).asString()).contains(">gjort før<");
    }

    @Test
    @Tag("B-10")
    void theOfficeWaitsUntilTheResultIsShared() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        close(school, round);
        var office = Browser.of(vardefjord.asOffice());
        assertThat(Browser.keep("result-waits", office.get(ROUND + "/result", school, round)))
                .contains("Deles av rektor, senest")
                .doesNotContain("Hvor er vi?");
        var leader = Browser.of(vardefjord.asLeader(school));
        assertThat(Browser.keep("sharing", leader.get(ROUND + "/sharing", school, round)))
                .contains("Delingen kan ikke tas tilbake.");
        leader.post(Map.of(), ROUND + "/sharing", school, round).then().statusCode(303);
        assertThat(office.get(ROUND + "/result", school, round).asString())
                .contains("Hvor er vi?")
                .doesNotContain("Ser ledere og lærere det samme?");
    }

    @Test
    void anOpenSchoolHasNoResultYet() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        assertThat(read(school, round).asString()).contains("Vurderingen er ikke lukket ennå");
        assertThat(Browser.of(vardefjord.asTeacher(school))
                        .get("/assessment/schools/{school}/result", school)
                        .asString())
                .contains("Ingen resultater ennå");
    }

    @Test
    void aLeaderReadsWhatClosingMeansAndClosesForGood() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var leader = Browser.of(vardefjord.asLeader(school));
        assertThat(Browser.keep("closing", leader.get(ROUND + "/closing", school, round)))
                .contains("Den åpnes aldri igjen", "Ledergruppas utsagn er ikke signert", "0–4");
        var closed = leader.post(Map.of(), ROUND + "/closing", school, round);
        assertThat(Browser.path(closed)).endsWith("/result");
        leader.follow(closed).then().statusCode(200);
        assertThat(Browser.path(leader.get(ROUND + "/closing", school, round))).endsWith("/result");
        leader.post(Map.of(), ROUND + "/closing", school, round).then().statusCode(303);
    }

    @Test
    void onlyLeadersCloseAndShare() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        teacher.get(ROUND + "/closing", school, round).then().statusCode(403);
        teacher.post(Map.of(), ROUND + "/closing", school, round).then().statusCode(403);
        teacher.post(Map.of(), ROUND + "/sharing", school, round).then().statusCode(403);
        Browser.of(vardefjord.asLeader(vardefjord.school(5)))
                .get(ROUND + "/result", school, round)
                .then()
                .statusCode(404)
                .body(containsString("<h1>"));
    }

    private Response read(String school, String round) {
        return Browser.of(vardefjord.asTeacher(school)).get(ROUND + "/result", school, round);
    }

    private void close(String school, String round) {
        vardefjord.closing(round, school).statusCode(200);
    }

    private void state(String school, String round, int level) {
        var path = "/assessment/v1/schools/{school}/assessments/{round}/statement";
        var written = vardefjord
                .asLeader(school)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "levels",
                        Municipality.stated(level),
                        "comments",
                        Map.of("competence", "Vi øver i teamtid."),
                        "statuses",
                        Map.of("wireless", "done", "charging", "planned")))
                .put(path, school, round);
        written.then().statusCode(200);
        vardefjord
                .asLeader(school)
                .header("If-Match", written.header("ETag"))
                .body(Map.of("signers", List.of("Kari Nordmann", "Ola Nordmann")))
                .post(path + "/signing", school, round)
                .then()
                .statusCode(200);
    }
}
