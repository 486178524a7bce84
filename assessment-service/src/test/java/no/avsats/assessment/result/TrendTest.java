package no.avsats.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.editor.Editing;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two rounds of a school, the second one on the owner's own version. */
@AssessmentStack
@Tag("E-10")
class TrendTest {

    Tokens tokens;

    @Test
    void aTrendBreaksOnlyWhereAQuestionAsksSomethingElse() {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(14);
        answered(vardefjord, school, "five-areas/1");
        answered(vardefjord, school, Editing.rewordedSharing(vardefjord));
        var page = Browser.of(vardefjord.asTeacher(school))
                .get("/assessment/schools/{school}/result", school)
                .asString();
        assertThat(row(page, "Digital kompetanse")).doesNotContain("ikke sammenlignbar");
        assertThat(row(page, "Samarbeid og kommunikasjon")).contains("ikke sammenlignbar");
    }

    /** The area's row in the table of rounds: the last one that begins with its name. */
    private static String row(String page, String area) {
        return Stream.of(page.split("<tr>"))
                .filter(each -> each.startsWith("<th scope=\"row\">" + area))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static void answered(Municipality vardefjord, String school, String framework) {
        vardefjord.aYearPasses();
        var plan = Municipality.onCodes(vardefjord.plan(school), school);
        plan.put("framework", framework);
        var round = vardefjord.round(plan);
        vardefjord.opening(round).statusCode(200);
        vardefjord.answer(vardefjord.codes(round, school, 6), 2, 2, 3, 3, 3, 4);
        vardefjord.closing(round, school).statusCode(200);
    }
}
