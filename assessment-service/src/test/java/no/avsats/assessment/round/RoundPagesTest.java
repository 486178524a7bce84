package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.plan.Plans;
import no.avsats.stack.Tokens;
import no.avsats.strategy.events.MeasureStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-14")
class RoundPagesTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    Tokens tokens;

    private Municipality vardefjord;
    private Browser office;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
        office = Browser.of(vardefjord.asOffice());
    }

    @Test
    @Tag("D-14")
    void preschoolsAreAskedTheirOwnFrameworkAndStandFirstThen() {
        var school = vardefjord.school(14);
        var preschool = vardefjord.preschool(8);
        assertThat(Browser.keep("round-new-preschools", office.get("/assessment/rounds/new?for=preschools")))
                .contains(
                        "<option value=\"five-areas-preschool/1\" selected>Fem områder for barnehagen 1, for barnehager")
                .contains("value=\"" + preschool + "\" checked", "value=\"" + school + "\">")
                .containsSubsequence("<b>Barnehager</b>", preschool, school);
        assertThat(office.get("/assessment/rounds/new").asString())
                .contains("<option value=\"five-areas/1\" selected>Fem områder 1, for skoler")
                .contains("Planlegg en runde for barnehagene", "value=\"" + school + "\" checked")
                .containsSubsequence(school, "<b>Barnehager</b>", preschool);
    }

    @Test
    void theOfficePlansARoundAndOpensItsFirstWave() {
        assertThat(Browser.keep("rounds-empty", office.get("/assessment/rounds")))
                .contains("Ingen runder ennå");
        var first = vardefjord.school(20);
        var second = vardefjord.school(4);
        assertThat(Browser.keep("rounds-new", office.get("/assessment/rounds/new")))
                .contains("Planlegg en runde", "wave-" + first, "pool-" + second)
                .containsPattern("<summary>.*>2</span> av 2 valgt");
        var form = form(first);
        form.put("school", List.of(first, second));
        form.put("wave-" + second, "3");
        form.put("way-" + second, "codes");
        form.put("waveName3", "Resten");
        var planned = office.post(form, "/assessment/rounds/new");
        var path = Browser.path(planned);
        assertThat(Browser.keep("rounds-round", office.get(path)))
                .contains("<h1>0 av 2 skoler er ferdige</h1>", "Åpne Pulje 1 nå", "Åpne Resten nå", "Ikke åpnet");
        assertThat(Browser.path(office.post(form, "/assessment/rounds/new"))).isEqualTo(path);
        office.post(Map.of(), path + "/waves/1/opening").then().statusCode(303);
        assertThat(office.get(path).asString()).contains("I gang").doesNotContain("Åpne Pulje 1 nå");
        assertThat(Browser.of(vardefjord.asTeacher(first)).get("/assessment").asString())
                .contains("Svar nå");
        assertThat(Browser.keep("rounds", office.get("/assessment/rounds"))).contains("Våren 2027");
    }

    @Test
    void aWaveShowsAdoptedPlansBesideItsTargetAndWhoHasAnswered() {
        var school = vardefjord.school(20);
        var other = vardefjord.school(12);
        var plan = vardefjord.plan();
        plan.put(
                "waves",
                List.of(
                        Map.of("name", "Prøve", "ambition", 7, "schools", List.of(school, other)),
                        Map.of("name", "Resten", "schools", List.of(vardefjord.school(9)))));
        var round = vardefjord.round(plan);
        vardefjord.opening(round);
        Plans.adopted(vardefjord.owner, school, "content", MeasureStatus.UNDER_WAY);
        assertThat(office.get("/assessment/rounds/{round}", round).asString())
                .containsSubsequence(
                        "Prøve", "1, mål 7", "0–8 av 32", "Resten", "class=\"num\">0</td>", "class=\"num\">–</td>");
    }

    @Test
    void whatIsWrongIsSaidAndEverythingTypedStays() {
        var school = vardefjord.school(20);
        var other = vardefjord.school(9);
        var form = form(school);
        form.put("title", "");
        form.put("closesOn", "i morgen");
        form.put("pool-" + school, "A");
        var page = office.post(form, "/assessment/rounds/new");
        page.then()
                .statusCode(422)
                .body(containsString("3 ting mangler før du kan lage runden"))
                .body(containsString("value=\"i morgen\""))
                .body(containsString("Skriv et navn på høyst 120 tegn"))
                .body(containsString("En fellesgruppe må ha minst tre skoler"))
                .body(matchesPattern("(?s).*<details class=\"district\" open>.*>1</span> av 2 valgt.*"))
                .body(containsString("value=\"%s\" checked".formatted(school)))
                .body(not(containsString("value=\"%s\" checked".formatted(other))));
        Browser.keep("rounds-new-wrong", page);
    }

    @Test
    void aLastDayBeforeTheFirstIsToldAtItsField() {
        var form = form(vardefjord.school(20));
        form.put("closesOn", TYPED.format(SchoolDays.today().minusDays(3)));
        office.post(form, "/assessment/rounds/new").then().statusCode(422).body(containsString("href=\"#closesOn\""));
    }

    @Test
    void theLastDayMovesOnAndNeverBack() {
        var round = vardefjord.round(vardefjord.plan(vardefjord.school(20)));
        var day = "/assessment/rounds/{round}";
        office.post(Map.of("closesOn", TYPED.format(SchoolDays.today().plusDays(20))), day, round)
                .then()
                .statusCode(303);
        office.post(Map.of("closesOn", TYPED.format(SchoolDays.today().plusDays(10))), day, round)
                .then()
                .statusCode(422)
                .body(containsString("aria-invalid"));
    }

    @Test
    void onlyTheOwnersOfficeSeesItsRounds() {
        var school = vardefjord.school(20);
        var round = vardefjord.round(vardefjord.plan(school));
        Browser.of(vardefjord.asLeader(school)).get("/assessment/rounds").then().statusCode(403);
        Browser.of(new Municipality(tokens).asOffice())
                .get("/assessment/rounds/{round}", round)
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> form(String school) {
        var form = new HashMap<String, Object>();
        form.put("key", "key of " + school);
        form.put("title", "Våren 2027");
        form.put("framework", "five-areas/1");
        form.put("form", "short");
        form.put("role", "teacher");
        form.put("opensOn", TYPED.format(SchoolDays.today()));
        form.put("closesOn", TYPED.format(SchoolDays.today().plusDays(14)));
        form.put("shareAfter", "10");
        form.put("fewest", "5");
        form.put("waveName1", "Pulje 1");
        form.put("ambition1", "7");
        form.put("school", school);
        form.put("wave-" + school, "1");
        return form;
    }
}
