package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Readiness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-07")
class PreconditionsTest {

    private static final Framework FRAMEWORK = new Frameworks().get("five-areas/1");

    @Test
    void thereAreFourOfThem() {
        assertThat(new Preconditions(FRAMEWORK, List.of(), Map.of()).figures())
                .extracting(PreconditionFigure::precondition)
                .containsExactly(
                        "equipment-access", "infrastructure-access", "teacher-competence", "leadership-competence");
    }

    @Test
    void whatDoesNotConcernTheSchoolDoesNotCount() {
        var signed = Map.of(
                "pupil-devices", Readiness.DONE,
                "teacher-devices", Readiness.NEARLY,
                "pupil-aids", Readiness.NOT_RELEVANT);
        assertThat(figure("equipment-access", List.of(), signed))
                .extracting(PreconditionFigure::inPlace, PreconditionFigure::of, PreconditionFigure::level)
                .containsExactly(1, 2, null);
    }

    @Test
    void whatNobodyStatedIsNotInPlace() {
        assertThat(figure("equipment-access", List.of(), Map.of("pupil-devices", Readiness.DONE)))
                .extracting(PreconditionFigure::inPlace, PreconditionFigure::of)
                .containsExactly(1, 3);
        assertThat(figure("equipment-access", List.of(), Map.of("wireless", Readiness.DONE)))
                .extracting(PreconditionFigure::inPlace, PreconditionFigure::of)
                .containsExactly(null, null);
    }

    @Test
    void competenceIsTheLowerMedianOfTheLevelsThatAreShown() {
        var cells = List.of(
                cell("teacher", "learning", 2),
                cell("teacher", "judgement", 4),
                cell("teacher", "purpose", null),
                cell("teacher", "sharing", 5),
                cell("leader", "purpose", 5));
        assertThat(figure("teacher-competence", cells, Map.of()).level()).isEqualTo(2);
        assertThat(figure("leadership-competence", cells, Map.of()).level()).isEqualTo(5);
    }

    @Test
    @Tag("E-05")
    void whatTheGateHidesStaysHidden() {
        var hidden = List.of(cell("teacher", "learning", null), cell("teacher", "purpose", null));
        assertThat(List.of(
                        figure("teacher-competence", hidden, Map.of()),
                        figure("leadership-competence", hidden, Map.of())))
                .extracting(PreconditionFigure::level, PreconditionFigure::suppressed)
                .containsExactly(tuple(null, true), tuple(null, false));
    }

    private static PreconditionFigure figure(String id, List<Cell> cells, Map<String, Readiness> statuses) {
        return new Preconditions(FRAMEWORK, cells, statuses)
                .figures().stream()
                        .filter(each -> each.precondition().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static Cell cell(String role, String indicator, @Nullable Integer level) {
        return level == null ? Cell.hidden(role, "any", indicator, 4) : Cell.ofLevel(role, "any", indicator, 4, level);
    }
}
