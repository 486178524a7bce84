package no.avsats.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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
class ViewsPageTest {

    private static final String LOG = "/assessment/schools/{school}/views";
    private static final String RESULT = "/assessment/schools/{school}/rounds/{round}/result";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;
    private String round;
    private Browser teacher;
    private Browser office;

    @BeforeEach
    void aSchoolThatHasShared() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
        round = vardefjord.openRound(school);
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.sharing(round, school).statusCode(200);
        teacher = Browser.of(vardefjord.asTeacher(school));
        office = Browser.of(vardefjord.asOffice());
    }

    @Test
    void theSchoolReadsWhoOpenedItsResult() {
        assertThat(Browser.keep("views-none", teacher.get(LOG, school)))
                .contains("har ikke åpnet skolens resultat", "Ingen har åpnet resultatet ennå");
        assertThat(teacher.get(RESULT, school, round).asString()).contains("/assessment/schools/" + school + "/views");
        office.get(RESULT, school, round);
        assertThat(Browser.keep("views", teacher.get(LOG, school)))
                .contains("åpnet skolens resultat én gang")
                .containsSubsequence("utdanningskontoret", "Våren", "lærer", "Våren");
        assertThat(teacher.get(LOG + "?language=en", school).asString()).contains("education office has opened");
    }

    @Test
    void theLogIsReadAPageAtATime() {
        IntStream.range(0, 51).forEach(any -> office.get(RESULT, school, round));
        var first = teacher.get(LOG, school).asString();
        assertThat(first).contains("åpnet skolens resultat 51 ganger");
        assertThat(first.split("data-label=\"Rolle\"", -1)).hasSize(51);
        var older = first.replaceFirst("(?s).*href=\"([^\"]*pageToken=[^\"]*)\".*", "$1");
        assertThat(teacher.get(older).asString().split("data-label=\"Rolle\"", -1))
                .hasSize(2);
        teacher.get(LOG + "?pageToken=nowhere", school).then().statusCode(400);
    }

    @Test
    void theTrustPageLeadsToTheLogOfOnesOwnSchool() {
        assertThat(Browser.ofNobody().get("/trust").asString()).contains("href=\"/assessment/views\"");
        assertThat(Browser.path(teacher.get("/assessment/views")))
                .isEqualTo("/assessment/schools/%s/views".formatted(school));
        office.get("/assessment/views").then().statusCode(403);
    }

    @Test
    void onlyTheSchoolsStaffReadTheLog() {
        office.get(LOG, school).then().statusCode(403);
        Browser.of(vardefjord.asLeader(vardefjord.school(5)))
                .get(LOG, school)
                .then()
                .statusCode(404)
                .body(containsString("<h1>"));
    }
}
