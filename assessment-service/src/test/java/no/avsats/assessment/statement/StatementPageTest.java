package no.avsats.assessment.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class StatementPageTest {

    private static final String STATEMENT = "/assessment/schools/{school}/rounds/{round}/statement";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;
    private String round;
    private Browser leader;

    @BeforeEach
    void anOpenSchool() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
        round = vardefjord.openRound(school);
        leader = Browser.of(vardefjord.asLeader(school));
    }

    @Test
    void leadersWriteAreaByAreaAndSign() {
        assertThat(Browser.keep("statement", leader.get(STATEMENT, school, round)))
                .contains("Dette utsagnet bærer navnet vårt", "level-purpose", "name=\"version\" value=\"0\"");
        var saved = leader.post(part("competence", 0, "purpose", "3", "Vi øver i teamtid."), STATEMENT, school, round);
        assertThat(Browser.path(saved)).endsWith("/statement?area=collaboration");
        assertThat(leader.get(STATEMENT + "?area=competence", school, round).asString())
                .contains("value=\"3\" checked", "Vi øver i teamtid.", "name=\"version\" value=\"1\"");
        assertThat(Browser.keep("statement-sign", leader.get(STATEMENT + "/signing", school, round)))
                .contains("Står ledergruppa bak dette?", "4 spørsmål er uten nivå", "Nivå 3");
        leader.post(sign("Kari Nordmann\nOla Nordmann", 1), STATEMENT + "/signing", school, round)
                .then()
                .statusCode(303);
        assertThat(Browser.keep("statement-signed", leader.get(STATEMENT, school, round)))
                .contains("Utsagnet er signert", "Kari Nordmann, Ola Nordmann")
                .doesNotContain("<textarea");
        leader.post(part("content", 2, "selection", "3", ""), STATEMENT, school, round)
                .then()
                .statusCode(303);
        assertThat(leader.get(STATEMENT, school, round).asString()).contains("Ikke sagt noe");
    }

    @Test
    @Tag("A-07")
    @Tag("B-06")
    void leadersSayWhatIsInPlaceBesideTheLevels() {
        leader.post(part("competence", 0, "purpose", "3", ""), STATEMENT, school, round);
        assertThat(Browser.keep("statuses", leader.get(STATEMENT + "/statuses", school, round)))
                .contains("Hva er på plass hos dere?", "name=\"status-wireless\" value=\"done\"");
        var saved = leader.post(inPlace(1, "done"), STATEMENT + "/statuses", school, round);
        assertThat(Browser.path(saved)).endsWith("/statement/signing");
        leader.post(inPlace(1, "planned"), STATEMENT + "/statuses", school, round)
                .then()
                .statusCode(412)
                .body(containsString("value=\"planned\" checked"));
        assertThat(leader.get(STATEMENT + "/statuses?language=en", school, round)
                        .asString())
                .contains("What is in place at your school?", "value=\"done\" checked");
        leader.post(part("competence", 2, "purpose", "4", ""), STATEMENT, school, round);
        assertThat(leader.get(STATEMENT + "/signing?language=nb", school, round).asString())
                .contains("Trådløst nett dekker alle rom", "På plass", "Nivå 4");
    }

    @Test
    @Tag("E-05")
    void leadersDecideTogetherQuestionByQuestionOnALargeScreen() {
        assertThat(Browser.keep("statement-screen", leader.get(STATEMENT + "?screen=first", school, round)))
                .contains("spørsmål 1 av", "name=\"screen\" value=\"purpose\"", "Ikke enige ennå", "0 av ");
        var decided = leader.post(onScreen(0, "purpose", "3", "next"), STATEMENT, school, round);
        assertThat(Browser.path(decided)).contains("/statement?screen=").doesNotContain("purpose");
        assertThat(leader.get(STATEMENT + "?screen=purpose", school, round).asString())
                .contains("value=\"3\" checked", "1 av ");
        leader.post(onScreen(1, "purpose", "", "stay"), STATEMENT, school, round)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/statement?saved=yes&screen=purpose"));
        assertThat(leader.get(STATEMENT + "?area=competence", school, round).asString())
                .contains("Vis på storskjerm")
                .doesNotContain("checked");
    }

    private static Map<String, String> onScreen(int version, String indicator, String level, String go) {
        return Map.of(
                "area",
                "competence",
                "version",
                String.valueOf(version),
                "screen",
                indicator,
                "level-" + indicator,
                level,
                "go",
                go);
    }

    @Test
    void whoSavesLaterIsToldAndKeepsTheInput() {
        leader.post(part("competence", 0, "purpose", "3", "Først"), STATEMENT, school, round)
                .then()
                .statusCode(303);
        var late = leader.post(part("competence", 0, "purpose", "5", "Sist"), STATEMENT, school, round);
        late.then().statusCode(412).body(containsString("value=\"5\" checked")).body(containsString("Sist"));
        assertThat(Browser.keep("statement-conflict", late))
                .contains("Noen andre har lagret siden du åpnet siden", "name=\"version\" value=\"1\"");
        assertThat(leader.get(STATEMENT, school, round).asString()).contains("Først");
    }

    @Test
    void whatIsMissingForSigningIsSaidAtTheFields() {
        leader.post(Map.of("names", "", "version", "0"), STATEMENT + "/signing", school, round)
                .then()
                .statusCode(422)
                .body(containsString("Skriv minst ett navn"))
                .body(containsString("Kryss av for at dere står bak utsagnet"))
                .body(containsString("Velg minst ett nivå før dere signerer"));
    }

    @Test
    void aCommentThatIsTooLongStays() {
        leader.post(part("competence", 0, "purpose", "3", "a".repeat(2001)), STATEMENT, school, round)
                .then()
                .statusCode(422)
                .body(containsString("Kort ned kommentaren"))
                .body(containsString("a".repeat(2001)));
    }

    @Test
    void onlyLeadersOfTheSchoolWrite() {
        Browser.of(vardefjord.asTeacher(school))
                .get(STATEMENT, school, round)
                .then()
                .statusCode(403);
        Browser.of(vardefjord.asLeader(vardefjord.school(5)))
                .get(STATEMENT, school, round)
                .then()
                .statusCode(404);
    }

    @Test
    @Tag("E-07")
    @Tag("E-08")
    void aLeaderAssessesAloneAndNothingIsKept() {
        var own = "/assessment/schools/{school}/rounds/{round}/own";
        Browser.keep("own", leader.get(own, school, round));
        var advice = leader.post(Map.of("purpose", "2", "sharing", "9"), own, school, round);
        assertThat(Browser.keep("own-advice", advice))
                .contains("Råd etter dine egne svar", "value=\"2\" checked", "fra 2 til");
        leader.get(own, school, round).then().body(not(containsString("checked")));
        assertThat(leader.get(STATEMENT, school, round).asString()).doesNotContain("checked");
    }

    private static Map<String, String> part(String area, int version, String indicator, String level, String comment) {
        return Map.of(
                "area",
                area,
                "version",
                String.valueOf(version),
                "level-" + indicator,
                level,
                "comment",
                comment,
                "go",
                "next");
    }

    private static Map<String, String> inPlace(int version, String answer) {
        return Map.of("version", String.valueOf(version), "status-wireless", answer, "go", "next");
    }

    private static Map<String, String> sign(String names, int version) {
        return Map.of("names", names, "confirmed", "yes", "version", String.valueOf(version));
    }
}
