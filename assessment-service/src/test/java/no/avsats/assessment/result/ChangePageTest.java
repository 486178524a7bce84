package no.avsats.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("C-18")
class ChangePageTest {

    private static final String CHANGE = "/assessment/schools/{school}/rounds/{round}/change";
    private static final String RESULT = "/assessment/schools/{school}/rounds/{round}/result";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
    }

    @Test
    void twoSurveysStandBesideEachOther() {
        var first = answered(null, 12, 2);
        var second = answered(first, 12, 4);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        assertThat(teacher.get(RESULT, school, second).asString()).contains("Se hva som har endret seg");
        assertThat(teacher.get(RESULT, school, first).asString()).doesNotContain("Se hva som har endret seg");
        assertThat(Browser.keep("change", teacher.get(CHANGE, school, second)))
                .contains("Flere er på målet i fem områder", "minst 50 prosentpoeng opp")
                .doesNotContain("for få svar");
        teacher.get(CHANGE, school, first).then().statusCode(404);
    }

    @Test
    void fewerThanTenAreTooFewToSay() {
        var second = answered(answered(null, 9, 2), 12, 4);
        assertThat(Browser.of(vardefjord.asTeacher(school))
                        .get(CHANGE, school, second)
                        .asString())
                .contains("For få har svart til å si hva som har endret seg", "for få svar til å si det")
                .doesNotContain("prosentpoeng</b>");
    }

    @Test
    void theOfficeWaitsUntilBothAreShared() {
        var first = answered(null, 12, 2);
        var second = answered(first, 12, 2);
        var office = Browser.of(vardefjord.asOffice());
        vardefjord.sharing(second, school).statusCode(200);
        assertThat(office.get(CHANGE, school, second).asString()).doesNotContain("Ingen sikker endring siden måling 1");
        vardefjord.sharing(first, school).statusCode(200);
        assertThat(office.get(CHANGE, school, second).asString())
                .contains("Ingen sikker endring siden måling 1", "kan ikke sies sikkert");
        assertThat(Browser.keep("round-second", office.get("/assessment/rounds/{round}", second)))
                .contains("Måling 2, etter", "/change");
        assertThat(office.get("/assessment/rounds/{round}", first).asString()).contains("Måling 2 av denne runden");
    }

    @Test
    void surveyTwoAsksTheSameOfTheSame() {
        var first = vardefjord.round(vardefjord.plan(school));
        for (var other : List.of(Map.of("form", "full"), Map.of("roles", List.of("teacher")))) {
            var plan = vardefjord.plan(school);
            plan.put("follows", first);
            plan.putAll(other);
            vardefjord.planned(plan).statusCode(422).body("errors.code", hasItem("NOT_COMPARABLE"));
        }
        var more = vardefjord.plan(school, vardefjord.school(9));
        more.put("follows", first);
        vardefjord.planned(more).statusCode(422).body("errors.code", hasItem("NOT_COMPARABLE"));
        var foreign = new Municipality(tokens);
        var theirs = foreign.plan(foreign.school(9));
        theirs.put("follows", first);
        foreign.planned(theirs).statusCode(422);
        vardefjord.wasReleasedLastYear(first, school);
        var same = vardefjord.plan(school);
        same.put("follows", first);
        vardefjord.planned(same).statusCode(201).body("follows", is(first));
    }

    @Test
    void aRoundIsCopiedWithEverythingButItsNameAndDays() {
        var small = List.of(vardefjord.school(6), vardefjord.school(7), vardefjord.school(8));
        var plan = vardefjord.plan(small.get(0), small.get(1), small.get(2));
        plan.put("k", 7);
        var round = vardefjord.round(Municipality.onCodes(
                Municipality.pooled(plan, small.get(0), small.get(1), small.get(2)), small.getFirst()));
        var office = Browser.of(vardefjord.asOffice());
        assertThat(Browser.keep("rounds-copy", office.get("/assessment/rounds/new?copy={round}", round)))
                .contains("value=\"%s\" checked".formatted(small.getFirst()), "value=\"7\"", "value=\"codes\" selected")
                .contains("value=\"A\" selected", "<option value=\"short\" selected>", "name=\"follows\" value=\"\"")
                .doesNotContain("value=\"%s\" checked".formatted(school), "value=\"Våren\"");
        assertThat(office.get("/assessment/rounds/new?again={round}", round).asString())
                .contains("Dette er måling 2 etter Våren", "name=\"follows\" value=\"%s\"".formatted(round));
        Browser.of(new Municipality(tokens).asOffice())
                .get("/assessment/rounds/new?copy={round}", round)
                .then()
                .statusCode(404);
        office.get("/assessment/rounds/{round}", round).then().body(containsString("Kopier runden"));
    }

    /** A round in which so many answered with the level, closed; after another one. */
    private String answered(@Nullable String first, int people, int level) {
        var plan = Municipality.onCodes(vardefjord.plan(school), school);
        if (first != null) {
            vardefjord.aYearPasses();
            plan.put("follows", first);
        }
        var round = vardefjord.round(plan);
        vardefjord.opening(round).statusCode(200);
        var levels = Collections.nCopies(people, level).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        vardefjord.answer(vardefjord.codes(round, school, people), levels);
        vardefjord.closing(round, school).statusCode(200);
        return round;
    }
}
