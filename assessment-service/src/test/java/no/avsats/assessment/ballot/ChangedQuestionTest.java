package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.editor.Editing;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A school that answers the owner's next version meets one question that asks something else than last time. */
@AssessmentStack
@Tag("E-10")
class ChangedQuestionTest {

    private static final String STATEMENT = "/assessment/schools/{school}/rounds/{round}/statement?area=collaboration";

    Tokens tokens;

    @Test
    void whatAsksSomethingElseThanLastTimeIsMarked() {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(14);
        var other = vardefjord.school(14);
        var first = vardefjord.openRoundOnCodes(school);
        vardefjord.closing(first, school).statusCode(200);
        vardefjord.aYearPasses();
        var plan = Municipality.onCodes(vardefjord.plan(school, other), school, other);
        plan.put("framework", Editing.rewordedSharing(vardefjord));
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
}
