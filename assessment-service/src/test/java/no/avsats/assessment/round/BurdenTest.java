package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.framework.Form;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("D-08")
class BurdenTest {

    private static final String REASON = "Vi måler før og etter at alle fikk ny maskin.";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
    }

    @Test
    void theFullFormIsUsualEverySecondSchoolYear() {
        var full = burden(Form.FULL, 2026, 13);
        assertThat(full.isAboveUsual(List.of())).isFalse();
        assertThat(full.isAboveUsual(List.of(burden(Form.FULL, 2025, 13)))).isTrue();
        assertThat(full.isAboveUsual(List.of(burden(Form.FULL, 2024, 13)))).isFalse();
        assertThat(full.isAboveUsual(List.of(burden(Form.PULSE, 2026, 4)))).isFalse();
    }

    @Test
    void halfAnHourASchoolYearIsUsual() {
        var pulse = burden(Form.PULSE, 2026, 4);
        var earlier = List.of(burden(Form.FULL, 2026, 13), burden(Form.SHORT, 2026, 13), burden(Form.FULL, 2025, 13));
        assertThat(pulse.isAboveUsual(earlier)).isFalse();
        assertThat(burden(Form.PULSE, 2026, 5).isAboveUsual(earlier)).isTrue();
    }

    @Test
    void anotherSchoolsRoundsCostNobodyHereAnything() {
        var there = new Burden(Form.FULL, 2026, 30, List.of("b"));
        assertThat(burden(Form.FULL, 2026, 13).isAboveUsual(List.of(there))).isFalse();
    }

    @Test
    void sixteenQuestionsTakeThirteenMinutes() {
        assertThat(Burden.minutes(16)).isEqualTo(13);
        assertThat(Burden.minutes(5)).isEqualTo(4);
    }

    @Test
    void aRoundAboveTheUsualNeedsAReasonThatTeachersRead() {
        var plan = vardefjord.plan(school);
        plan.put("form", "full");
        vardefjord.wasReleasedLastYear(vardefjord.round(plan), school);
        plan.put("title", "Igjen");
        vardefjord.planned(plan).statusCode(422).body("errors.code", hasItem("ABOVE_USUAL"));
        plan.put("reason", REASON);
        var round = vardefjord
                .planned(plan)
                .statusCode(201)
                .body("reason", is(REASON))
                .extract()
                .<String>path("id");
        vardefjord.opening(round).statusCode(200);
        var intro = Browser.of(vardefjord.asTeacher(school))
                .get("/assessment/schools/{school}/rounds/{round}/ballot", school, round);
        assertThat(Browser.keep("ballot-intro-reason", intro)).contains("Denne runden er mer enn vanlig", REASON);
        vardefjord.spending(vardefjord.ballot(round, school, "kari")).body("sheet.reason", is(REASON));
    }

    @Test
    void aPulseIsProposedUntilTheFullFormIsUsualAgain() {
        var office = Browser.of(vardefjord.asOffice());
        assertThat(office.get("/assessment/rounds/new").asString()).contains("<option value=\"full\" selected>");
        var plan = vardefjord.plan(school);
        plan.put("form", "full");
        vardefjord.round(plan);
        assertThat(office.get("/assessment/rounds/new").asString()).contains("<option value=\"pulse\" selected>");
    }

    @Test
    void theOfficeIsAskedForTheReasonOnThePage() {
        var plan = vardefjord.plan(school);
        plan.put("form", "full");
        var round = vardefjord.round(plan);
        vardefjord.wasReleasedLastYear(round, school);
        var office = Browser.of(vardefjord.asOffice());
        var form = new HashMap<String, Object>(Map.of(
                "key",
                "key of " + round,
                "title",
                "Igjen",
                "framework",
                "five-areas/1",
                "form",
                "full",
                "role",
                "teacher",
                "shareAfter",
                "10",
                "fewest",
                "5",
                "waveName1",
                "Alle"));
        form.put("school", school);
        form.put("wave-" + school, "1");
        form.put("opensOn", plan.get("opensOn"));
        form.put("closesOn", plan.get("closesOn"));
        office.post(form, "/assessment/rounds/new")
                .then()
                .statusCode(422)
                .body(containsString("Skriv hvorfor runden er mer enn vanlig"));
        form.put("reason", REASON);
        var planned = office.post(form, "/assessment/rounds/new");
        assertThat(office.follow(planned).asString()).contains(REASON);
    }

    private static Burden burden(Form form, int schoolYear, int minutes) {
        return new Burden(form, schoolYear, minutes, List.of("a"));
    }
}
