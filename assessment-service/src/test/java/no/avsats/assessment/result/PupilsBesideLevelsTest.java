package no.avsats.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.stack.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pupils agree or not with statements of their own: their figure stands beside the levels, and nobody tests the difference. */
@AssessmentStack
@Tag("B-11")
class PupilsBesideLevelsTest {

    private static final String ROUND = "/assessment/schools/{school}/rounds/{round}";
    private static final Map<String, String> APART = Map.of(
            "nb", "Ingen test kan si om forskjellen er tilfeldig.",
            "en", "No test can say whether the difference is chance.",
            "nn", "Ingen test kan seie om skilnaden er tilfeldig.",
            "sv", "Inget test kan säga om skillnaden är en slump.");
    private static final Map<String, String> AGREE = Map.of(
            "nb", "Elevene: 70\u00a0% eller mer er enige",
            "en", "Pupils: 70\u00a0% or more agree",
            "nn", "Elevane: 70\u00a0% eller meir er samde",
            "sv", "Eleverna: 70\u00a0% eller mer håller med");

    Tokens tokens;

    @Inject
    Frameworks frameworks;

    @Test
    void pageSheetAndJsonSayThatTheDifferenceIsNotTested() throws IOException {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(14);
        var round = released(vardefjord, school);
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body("scales.role", contains("teacher", "leader", "pupil"))
                .body("scales.meaning", contains("LEVEL", "LEVEL", "AGREEMENT"))
                .body("scales[0].comparableWith", contains("leader"))
                .body("scales[1].comparableWith", contains("teacher"))
                .body("scales[2].comparableWith", empty());
        var teacher = Browser.of(vardefjord.asTeacher(school));
        for (var language : APART.keySet()) {
            var asked = "?language=" + language;
            var result = Browser.keep("gap-pupils-" + language, teacher.get(ROUND + "/result" + asked, school, round));
            assertThat(result).contains(APART.get(language));
            var sheet = Browser.keep("sheet-pupils-" + language, teacher.get(ROUND + "/sheet" + asked, school, round));
            assertThat(sheet).contains(APART.get(language), AGREE.get(language));
            try (var pdf = Loader.loadPDF(
                    teacher.get(ROUND + "/sheet.pdf" + asked, school, round).asByteArray())) {
                var text = new PDFTextStripper()
                        .getText(pdf)
                        .replace('\u00a0', ' ')
                        .replaceAll("\\s+", " ");
                assertThat(text)
                        .contains(APART.get(language), AGREE.get(language).replace('\u00a0', ' '));
            }
        }
    }

    @Test
    void aSchoolWithoutPupilsFiguresIsSpared() {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 10), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.releaseSeen(vardefjord.asTeacher(school), round, school).body("scales.size()", is(2));
        var teacher = Browser.of(vardefjord.asTeacher(school));
        for (var page : List.of("/result", "/sheet")) {
            assertThat(teacher.get(ROUND + page, school, round).asString()).doesNotContain(APART.get("nb"), "Elevene:");
        }
    }

    private String released(Municipality vardefjord, String school) {
        var plan = Municipality.onCodes(vardefjord.plan(school), school);
        plan.put("pupilYears", List.of(5, 6, 7));
        var round = vardefjord.round(plan);
        vardefjord.opening(round).statusCode(200);
        vardefjord.answer(vardefjord.codes(round, school, 10), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        var degrees = new HashMap<String, Integer>();
        frameworks.get("five-areas/1").pupils().statements().forEach(each -> degrees.put(each.id(), 4));
        vardefjord.codes(round, school, "pupil", 10).forEach(code -> {
            var sheet = vardefjord.opened(code);
            vardefjord.writing(sheet, degrees).statusCode(200);
            vardefjord.submitting(sheet).statusCode(200);
        });
        var statement = Map.of("levels", Map.of("purpose", 4), "comments", Map.of());
        vardefjord.stating(round, school, statement).statusCode(200);
        vardefjord.stateSigned(round, school).statusCode(200);
        vardefjord.closing(round, school).statusCode(200);
        return round;
    }
}
