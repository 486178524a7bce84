package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.outbox.Outbox;
import no.avsats.outbox.Wire;
import no.avsats.stack.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A release that tells shares as ranges, on every path out of the service. */
@AssessmentStack
@Tag("E-05")
class RangesTest {

    private static final String RESULT = "/assessment/schools/{school}/rounds/{round}/result";
    private static final String SHEET = "/assessment/schools/{school}/rounds/{round}/sheet";
    private static final List<Cell> CELLS = List.of(
            range("teacher", "competence", null, null, 15),
            range("teacher", "competence", "purpose", null, 15),
            range("teacher", "collaboration", null, 85, null),
            range("teacher", "collaboration", "sharing", 85, null),
            range("teacher", "content", null, 40, 50),
            range("teacher", "content", "selection", 40, 50),
            Cell.ofLevel("teacher", "infrastructure", null, 4, 4),
            words("infrastructure", "equipment", ShareInWords.UNDER_HALF),
            Cell.hidden("teacher", "follow-up", null, 4),
            Cell.ofLevel("leader", "competence", null, 4, 4),
            Cell.ofLevel("leader", "competence", "purpose", 4, 4),
            range("pupil", "competence", null, null, 15),
            range("pupil", "competence", "pupil-screen-or-paper", 85, null));

    Tokens tokens;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager database;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(30);
    }

    @ParameterizedTest
    @CsvSource({
        "nb,15\u00a0% eller mindre,85\u00a0% eller mer,Noen andeler vises som et spenn,halvparten eller færre,viser bare nivået",
        "nn,15\u00a0% eller mindre,85\u00a0% eller meir,Nokre andelar blir viste som eit spenn,halvparten eller færre,viser berre nivået",
        "sv,15\u00a0% eller mindre,85\u00a0% eller mer,Vissa andelar visas som ett spann,hälften eller färre,visar bara nivån",
        "en,15\u00a0% or less,85\u00a0% or more,Some shares are shown as a range,half or fewer,show their level alone"
    })
    void aResultSpeaksRangesAndLevelsAlone(
            String language, String less, String more, String note, String few, String alone) {
        var round = released(null, CELLS);
        var teacher = Browser.of(vardefjord.asTeacher(school));

        var page =
                Browser.keep("result-ranges-" + language, teacher.get(RESULT + "?language=" + language, school, round));

        assertThat(page)
                .contains("<b>" + less + "</b>", "<b>" + more + "</b>", "<b>40–50\u00a0%</b>")
                .contains("class=\"num\">" + less + "</td>")
                .contains(note, few, alone);
        assertThat(Browser.keep(
                        "pupils-ranges-" + language,
                        teacher.get(RESULT + "?group=pupils&language=" + language, school, round)))
                .contains(more, note);
        assertThat(teacher.get(SHEET + "?language=" + language, school, round).asString())
                .contains(": " + less);
    }

    @Test
    void theSheetOnPaperSpeaksThemToo() throws IOException {
        var round = released(null, CELLS);

        var printed = Browser.of(vardefjord.asTeacher(school)).get(SHEET + ".pdf", school, round);

        try (var pdf = Loader.loadPDF(printed.asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("Elevene: 15 % eller mindre er enige");
        }
    }

    @Test
    void theApiAndTheEventTellARangeAndNoShare() {
        var round = released(null, CELLS);

        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body("cells[0].atMost", is(15))
                .body("cells[0].atLeast", nullValue())
                .body("cells[0].share", nullValue())
                .body("cells[2].atLeast", is(85))
                .body("cells[4].atLeast", is(40))
                .body("cells[4].atMost", is(50));
        var event = Wire.JSON.valueToTree(told(round));
        assertThat(event.at("/cells/0/atMost").intValue()).isEqualTo(15);
        assertThat(event.at("/cells/0/share").isNull()).isTrue();
        assertThat(event.at("/cells/2/atLeast").intValue()).isEqualTo(85);
        assertThat(event.get("cells"))
                .noneMatch(cell -> cell.get("role").textValue().equals("pupil"));
    }

    /** Written before shares were told as ranges: in our own table and on the topic. */
    @Test
    void anOldReleaseIsReadAsBefore() throws IOException {
        var old = Wire.JSON.readValue("""
                {"role": "teacher", "area": "competence", "indicator": null, "target": 4, "suppressed": false,
                 "answered": 10, "level": 3, "share": 60, "shareInWords": null, "bands": []}""", Cell.class);
        var round = released(null, List.of(old));

        assertThat(Browser.of(vardefjord.asTeacher(school))
                        .get(RESULT, school, round)
                        .asString())
                .contains("<b>60\u00a0%</b>")
                .doesNotContain("som et spenn");
    }

    @ParameterizedTest
    @CsvSource({
        "nb,minst 25 prosentpoeng opp,minst 35 prosentpoeng ned,kan ikke sies sikkert",
        "nn,minst 25 prosentpoeng opp,minst 35 prosentpoeng ned,kan ikkje seiast sikkert",
        "sv,minst 25 procentenheter upp,minst 35 procentenheter ner,kan inte sägas säkert",
        "en,at least 25 percentage points up,at least 35 percentage points down,cannot be said for certain"
    })
    @Tag("C-18")
    void aChangeIsToldAsFarAsItIsCertain(String language, String up, String down, String open) {
        var first = released(null, CELLS);
        var second = released(
                first,
                List.of(
                        range("teacher", "competence", null, 40, 50),
                        range("teacher", "collaboration", null, 40, 50),
                        range("teacher", "content", null, 45, 55)));
        var path = "/assessment/schools/{school}/rounds/{round}/change?language=" + language;

        assertThat(Browser.keep(
                        "change-ranges-" + language,
                        Browser.of(vardefjord.asTeacher(school)).get(path, school, second)))
                .contains("<b>" + up + "</b>", "<b>" + down + "</b>", open, "40–50\u00a0%");
    }

    @Test
    @Tag("C-18")
    void roundsStandBesideEachOtherAsRanges() {
        released(null, CELLS);
        vardefjord.aYearPasses();
        released(null, List.of(range("teacher", "competence", null, 40, 50)));

        assertThat(Browser.keep(
                        "history-ranges",
                        Browser.of(vardefjord.asTeacher(school)).get("/assessment/schools/{school}/result", school)))
                .contains("Over tid", "<b>15\u00a0% eller mindre</b> <span", "<b>40–50\u00a0%</b> <span");
    }

    /** Of six schools at 15 or less, 15 or less, 30, 40, 50 and 85 or more, half lie between 0 and 50. */
    @Test
    void theMiddleHalfOfSchoolsReachesFromLowerEndsToUpperOnes() {
        var others = IntStream.range(0, 6).mapToObj(i -> vardefjord.school(30)).toList();
        var schools = Stream.concat(Stream.of(school), others.stream()).toArray(String[]::new);
        var round = vardefjord.round(vardefjord.plan(schools));
        vardefjord.opening(round).statusCode(200);
        var shares = List.of(
                range("teacher", "competence", null, null, 15),
                range("teacher", "competence", null, null, 15),
                number(30),
                number(40),
                number(50),
                range("teacher", "competence", null, 85, null));
        for (int i = 0; i < shares.size(); i++) release(round, others.get(i), List.of(shares.get(i)));
        release(round, school, CELLS);

        assertThat(Browser.keep(
                        "similar-ranges",
                        Browser.of(vardefjord.asTeacher(school)).get(RESULT, school, round)))
                .contains("Skoler på samme størrelse", "50\u00a0% eller mindre");
    }

    private String released(@Nullable String before, List<Cell> cells) {
        var plan = vardefjord.plan(school);
        plan.put("title", "Runde " + UUID.randomUUID());
        plan.put("pupilYears", List.of(5));
        if (before != null) {
            plan.put("follows", before);
            vardefjord.aYearPasses();
        }
        var round = vardefjord.round(plan);
        vardefjord.opening(round).statusCode(200);
        release(round, school, cells);
        return round;
    }

    /** As closing does, but with these figures. */
    private void release(String round, String school, List<Cell> cells) {
        QuarkusTransaction.requiringNew().run(() -> {
            var assessment = SchoolAssessment.of(UUID.fromString(round), school)
                    .orElseThrow()
                    .held();
            assessment.close(SchoolDays.today(), role -> 25, role -> 30);
            var content = new Release.Content(cells, List.of(), null, null, List.of(), List.of());
            var release = Release.ofSchool(assessment.round(), school, SchoolDays.today(), content);
            release.persist();
            outbox.add(school, round, release.released());
        });
    }

    private Map<?, ?> told(String round) {
        var data = QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select data from outbox where subject = ?1 and type like '%.AssessmentReleased'", String.class)
                .setParameter(1, round)
                .getSingleResult());
        try {
            return Wire.JSON.readValue(data, Map.class);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Cell number(int share) {
        return new Cell("teacher", "competence", null, 4, false, 25, 3, share, null, null, null, List.of());
    }

    private static Cell range(
            String role, String area, @Nullable String indicator, @Nullable Integer atLeast, @Nullable Integer atMost) {
        var level = role.equals("pupil") ? null : (Integer) 3;
        return new Cell(role, area, indicator, 4, false, 25, level, null, atLeast, atMost, null, List.of());
    }

    private static Cell words(String area, String indicator, ShareInWords words) {
        return new Cell("teacher", area, indicator, 4, false, null, 3, null, null, null, words, List.of());
    }
}
