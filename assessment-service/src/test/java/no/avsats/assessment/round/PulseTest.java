package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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
@Tag("D-08")
class PulseTest {

    private static final String INTRO = "/assessment/schools/{school}/rounds/{round}/ballot";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
    }

    @Test
    void aPulseAsksAboutAreasWithMeasuresAndIsFixedWhenItOpens() {
        Plans.adopted(vardefjord.owner, school, "content", MeasureStatus.UNDER_WAY);
        var round = opened("pulse", school);
        Plans.adopted(vardefjord.owner, school, "competence", MeasureStatus.UNDER_WAY);
        var codes = vardefjord.codes(round, school, 6);
        vardefjord
                .spending(codes.getFirst())
                .statusCode(201)
                .body("sheet.questions.area", contains("content"))
                .body("sheet.pulse", is(true));
        for (var code : codes.subList(1, 6)) {
            var sheet = vardefjord.opened(code);
            vardefjord.writing(sheet, Map.of("purpose", 2)).statusCode(422);
            vardefjord.writing(sheet, Map.of("selection", 2)).statusCode(200);
            vardefjord.submitting(sheet).statusCode(200);
        }
        vardefjord.closing(round, school).statusCode(200).body("hidden", is(0));
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body("cells.findAll { it.role == 'teacher' && it.indicator == null }.area", contains("content"));
    }

    @Test
    void teachersAreToldWhyAPulseIsShort() {
        var all = opened("pulse", school);
        var busy = vardefjord.school(14);
        Plans.adopted(vardefjord.owner, busy, "content", MeasureStatus.UNDER_WAY);
        var plan = vardefjord.plan(busy);
        plan.put("form", "pulse");
        var some = vardefjord.round(plan);
        vardefjord.opening(some);
        var teacher = Browser.of(vardefjord.asTeacher(busy));
        var languages = Map.of(
                "nb", "Den er kort fordi",
                "nn", "Han er kort fordi",
                "sv", "Den är kort för att",
                "en", "It is short because");
        languages.forEach((language, why) -> assertThat(
                        teacher.get(INTRO + "?language=" + language, busy, some).asString())
                .contains(why));
        vardefjord.spending(vardefjord.codes(all, school, 1).getFirst()).body("sheet.pulse", is(false));
    }

    @Test
    void leadersSayWhatThePulseAsks() {
        Plans.adopted(vardefjord.owner, school, "content", MeasureStatus.UNDER_WAY);
        var round = opened("pulse", school);
        Browser.of(vardefjord.asLeader(school))
                .get("/assessment/schools/{school}/rounds/{round}/statement", school, round)
                .then()
                .body(not(containsString("Digital kompetanse")));
    }

    @Test
    void aSchoolWithoutMeasuresIsAskedEverything() {
        Plans.adopted(vardefjord.owner, school, "content", MeasureStatus.DONE);
        Plans.adopted(vardefjord.owner, school, "of another framework", MeasureStatus.UNDER_WAY);
        var round = opened("pulse", school);
        vardefjord
                .spending(vardefjord.codes(round, school, 1).getFirst())
                .body("sheet.questions", hasSize(Municipality.SHORT_FORM.size()));
    }

    @Test
    void otherFormsAskTheirQuestionsWhateverIsUnderWay() {
        Plans.adopted(vardefjord.owner, school, "content", MeasureStatus.UNDER_WAY);
        var round = opened("short", school);
        vardefjord
                .spending(vardefjord.codes(round, school, 1).getFirst())
                .body("sheet.questions.indicator", hasItem("purpose"));
    }

    @Test
    void aPoolTellsWhatAnyOfItsSchoolsWasAsked() {
        var others = List.of(vardefjord.school(8), vardefjord.school(8));
        Plans.adopted(vardefjord.owner, school, "content", MeasureStatus.UNDER_WAY);
        others.forEach(other -> Plans.adopted(vardefjord.owner, other, "competence", MeasureStatus.UNDER_WAY));
        var schools = new String[] {school, others.get(0), others.get(1)};
        var plan = Municipality.onCodes(Municipality.pooled(vardefjord.plan(schools), schools), schools);
        plan.put("form", "pulse");
        var round = vardefjord.round(plan);
        vardefjord.opening(round);
        for (var one : schools) {
            for (var code : vardefjord.codes(round, one, 7)) {
                var sheet = vardefjord.opened(code);
                vardefjord
                        .writing(sheet, Map.of(one.equals(school) ? "selection" : "purpose", 2))
                        .statusCode(200);
                vardefjord.submitting(sheet).statusCode(200);
            }
            vardefjord.closing(round, one).statusCode(200);
        }
        var pool = vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body("teachersIn.cells.findAll { it.indicator == null }.area", contains("competence", "content"))
                .extract();
        assertThat(pool.<Boolean>path("teachersIn.cells.find { it.area == 'content' }.suppressed"))
                .as("one school's answers alone")
                .isTrue();
    }

    private String opened(String form, String school) {
        var plan = Municipality.onCodes(vardefjord.plan(school), school);
        plan.put("form", form);
        var round = vardefjord.round(plan);
        vardefjord.opening(round).statusCode(200);
        return round;
    }
}
