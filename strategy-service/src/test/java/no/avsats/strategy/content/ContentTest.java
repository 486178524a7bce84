package no.avsats.strategy.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.strategy.content.Content.Numbered;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    @Tag("A-02")
    void aPartChangesPlacesWithItsNeighbourOfTheSameType() {
        var one = Part.of(new Theme("En", ""));
        var goal = Part.of(new Block("Feide", "", null));
        var two = Part.of(new Theme("To", ""));
        var content = Content.empty(List.of()).add(one).add(goal).add(two);
        var moved = content.move(two.id(), true);
        assertThat(moved.themes()).extracting(theme -> theme.item().title()).containsExactly("To", "En");
        assertThat(moved.move(two.id(), true)).isEqualTo(moved);
        assertThat(moved.move(two.id(), false)).isEqualTo(content);
    }

    private static final List<String> THEMES = List.of("Digital dialog", "Kompetanse");

    private final Content empty = Content.empty(THEMES);

    @Test
    @Tag("A-01")
    @Tag("A-05")
    void everyStrategyHasTheThreeQuestionsAndItsJustification() {
        assertThat(empty.section(Section.Which.WHERE_ARE_WE).item().text()).isEmpty();
        assertThat(empty.section(Section.Which.WHERE_TO).item().text()).isEmpty();
        assertThat(empty.section(Section.Which.WHICH_MEASURES).item().text()).isEmpty();
        assertThat(empty.section(Section.Which.JUSTIFICATION).item().text()).isEmpty();
    }

    @Test
    @Tag("A-02")
    void thereIsOneOverallGoalAndNeverASecond() {
        var second = Part.of(new Section(Section.Which.OVERALL_GOAL, "Et mål til"));

        assertThatThrownBy(() -> empty.add(second)).isInstanceOf(UnfitPart.class);
    }

    @Test
    @Tag("A-02")
    void theOverallGoalCannotBeTakenOut() {
        var goal = empty.section(Section.Which.OVERALL_GOAL);

        assertThatThrownBy(() -> empty.remove(goal.id(), goal.revision())).isInstanceOf(UnfitPart.class);
    }

    @Test
    void twoWhoWriteDifferentPartsDoNotMeet() {
        var where = empty.section(Section.Which.WHERE_ARE_WE);
        var to = empty.section(Section.Which.WHERE_TO);

        var both = empty.write(where.id(), 1, new Section(Section.Which.WHERE_ARE_WE, "Her"))
                .write(to.id(), 1, new Section(Section.Which.WHERE_TO, "Dit"));

        assertThat(both.get(where.id()).item().text()).isEqualTo("Her");
        assertThat(both.get(to.id()).item().text()).isEqualTo("Dit");
    }

    @Test
    void whoWritesAnOldRevisionIsToldWhatStandsThere() {
        var where = empty.section(Section.Which.WHERE_ARE_WE);
        var written = empty.write(where.id(), 1, new Section(Section.Which.WHERE_ARE_WE, "Først"));

        assertThatThrownBy(() -> written.write(where.id(), 1, new Section(Section.Which.WHERE_ARE_WE, "Sist")))
                .isInstanceOfSatisfying(
                        PartChanged.class,
                        changed -> assertThat(changed.theirs().item().text()).isEqualTo("Først"));
    }

    @Test
    @Tag("A-13")
    void aMeasureHoldsActivitiesWhichAreAnotherThing() {
        var measure = Measure.named(
                "Teamtid", "", List.of(), List.of(new Activity("Sett av tid", LocalDate.of(2026, 8, 20))));

        var content = empty.add(Part.of(measure));

        assertThat(content.measures().getFirst().item().activities())
                .extracting(Activity::title)
                .containsExactly("Sett av tid");
    }

    @Test
    void aMeasureServesOnlyGoalsThatAreThere() {
        var measure = Measure.named("Teamtid", "", List.of(UUID.randomUUID()), List.of());

        assertThatThrownBy(() -> empty.add(Part.of(measure)))
                .isInstanceOfSatisfying(UnfitPart.class, unfit -> assertThat(unfit.errors())
                        .extracting("pointer")
                        .containsExactly("/goals"));
    }

    @Test
    void whatIsTakenOutIsForgottenByTheOthers() {
        var goal = Part.of(goal("Alle mestrer"));
        var measure = Part.of(Measure.named("Teamtid", "", List.of(goal.id()), List.of()));
        var content = empty.add(goal).add(measure).remove(goal.id(), 1);

        assertThat(content.goals()).isEmpty();
        assertThat(content.measures().getFirst().item().goals()).isEmpty();
        assertThat(content.measures().getFirst().revision()).isEqualTo(2);
    }

    @Test
    void aPartStaysWhatItIs() {
        var goal = Part.of(goal("Alle mestrer"));
        var content = empty.add(goal);

        assertThatThrownBy(() -> content.write(goal.id(), 1, new Theme("Tema", "")))
                .isInstanceOf(UnfitPart.class);
    }

    @Test
    @Tag("A-15")
    void themesCutAcrossGoalsAndAThemeWithNothingUnderItIsAGap() {
        var goal = Part.of(goal("Alle mestrer"));
        var theme = empty.themes().getFirst();
        var measure = Measure.named("Teamtid", "", List.of(goal.id()), List.of())
                .about(List.of(goal.id()), List.of(theme.id()), List.of(), null);

        var matrix = Matrix.of(empty.add(goal).add(Part.of(measure)));

        assertThat(matrix.rows().getFirst().counts()).containsExactly(1, 0);
        assertThat(matrix.gaps()).containsExactly("Kompetanse");
    }

    @Test
    @Tag("A-23")
    void aNewPeriodTakesGoalsAndOpenMeasuresWithTheirOrigin() {
        var goal = Part.of(goal("Alle mestrer"));
        var going = Part.of(Measure.named("Teamtid", "", List.of(goal.id()), List.of()));
        var ending = Part.of(Measure.named("Kurskveld", "", List.of(goal.id()), List.of()));
        var old = empty.add(goal).add(going).add(ending);

        var next = Carrying.from(old, Map.of(ending.id(), "Ga lite igjen for tiden."));

        var carried = next.goals().getFirst();
        assertThat(carried.id()).isNotEqualTo(goal.id());
        assertThat(carried.item().origin()).isEqualTo(goal.id());
        assertThat(next.measures()).extracting(Numbered::item).singleElement().satisfies(measure -> {
            assertThat(measure.origin()).isEqualTo(going.id());
            assertThat(measure.goals()).containsExactly(carried.id());
        });
        assertThat(next.closed().getFirst().item())
                .isEqualTo(new Closed("Kurskveld", "Ga lite igjen for tiden.", ending.id()));
    }

    @Test
    @Tag("A-23")
    void aMeasureIsNotClosedWithoutAReason() {
        var measure = Part.of(Measure.named("Kurskveld", "", List.of(), List.of()));
        var old = empty.add(measure);

        assertThatThrownBy(() -> Carrying.from(old, Map.of(measure.id(), " "))).isInstanceOf(UnfitPart.class);
    }

    private static SubGoal goal(String title) {
        return new SubGoal(title, "", null, null, false, List.of(), List.of(), null);
    }
}
