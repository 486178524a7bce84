package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A school that answers the owner's next version meets one question that asks something else than last time. */
@AssessmentStack
@Tag("E-10")
class ChangedQuestionTest {

    private static final String DRAFT = "/assessment/frameworks/draft";
    private static final String STATEMENT = "/assessment/schools/{school}/rounds/{round}/statement?area=collaboration";

    Tokens tokens;

    @Test
    void whatAsksSomethingElseThanLastTimeIsMarked() {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(14);
        var other = vardefjord.school(14);
        var first = vardefjord.openRoundOnCodes(school);
        vardefjord.closing(first, school).statusCode(200);
        var plan = Municipality.onCodes(vardefjord.plan(school, other), school, other);
        plan.put("framework", rewordedVersion(vardefjord));
        var second = vardefjord.round(plan);
        vardefjord.opening(second).statusCode(200);
        var pages = answering(vardefjord, second, school);
        assertThat(pages.get("/ballot/1").asString()).doesNotContain("siden sist");
        assertThat(pages.get("/ballot/2").asString()).contains("Endret siden sist");
        assertThat(answering(vardefjord, second, other).get("/ballot/2").asString())
                .doesNotContain("siden sist");
        var leader = Browser.of(vardefjord.asLeader(school));
        assertThat(leader.get(STATEMENT, school, second).asString()).contains("Endret siden sist");
        assertThat(leader.get(STATEMENT.replace("collaboration", "competence"), school, second)
                        .asString())
                .doesNotContain("siden sist");
    }

    private static Browser answering(Municipality vardefjord, String round, String school) {
        var code = vardefjord.codes(round, school, 1).getFirst().ballot();
        var somebody = Browser.ofNobody();
        somebody.post(Map.of("code", code), "/ballot/code").then().statusCode(303);
        return somebody;
    }

    /** The key of a published version in which sharing, the second question of the short form, asks something else. */
    private static String rewordedVersion(Municipality vardefjord) {
        var office = Browser.of(vardefjord.asOffice());
        office.post(Map.of("basedOn", "five-areas/1"), "/assessment/frameworks");
        var form = new HashMap<String, Object>(Map.of("revision", "0", "text", "nb", "name", "Deling"));
        for (var role : new String[] {"teacher", "leader"}) {
            form.put(role + "-question", "Hvordan deler dere?");
            for (var level = 1; level <= 5; level++) {
                form.put(role + "-" + level, "Slik er det på nivå " + level + ".");
            }
        }
        form.put("lineage", "reworded");
        office.post(form, DRAFT + "/indicators/sharing").then().statusCode(303);
        office.post(Map.of("revision", "1", "confirmed", "yes"), DRAFT + "/publishing")
                .then()
                .statusCode(303);
        return vardefjord
                .asOffice()
                .get("/assessment/v1/frameworks")
                .jsonPath()
                .getString("data.find { it.version == 2 }.key");
    }
}
