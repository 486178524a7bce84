package no.avsats.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.avsats.strategy.check.Context.ParentGoal;
import no.avsats.strategy.content.Block;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.Measure;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.content.Section;
import no.avsats.strategy.content.Section.Which;
import no.avsats.strategy.content.SubGoal;
import no.avsats.strategy.content.TargetGroup;
import no.avsats.strategy.content.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule sees what it is for and keeps quiet about a strategy where all is in place. */
class RuleTest {

    private static final UUID ABOVE = UUID.randomUUID();
    private static final UUID GOAL = UUID.randomUUID();
    private static final UUID PRIVACY = UUID.randomUUID();
    private static final UUID MEASURE = UUID.randomUUID();

    private static final Context MUNICIPAL =
            new Context(List.of(new ParentGoal(ABOVE, "Alle øver", true)), true, EnumSet.allOf(PackagePart.class));

    private static final Measure WHOLE = measure("Teamtid", GOAL, PRIVACY, "Rektor", "2027-06-01", "Andelen øker", 6);

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundWhereAllIsInPlace(Rule rule) {
        assertThat(rule.findings(whole(), MUNICIPAL)).isEmpty();
    }

    @Test
    @Tag("A-02")
    void anOverallGoalIsMissing() {
        found(Rule.OVERALL_GOAL_MISSING, without(Which.OVERALL_GOAL), "OVERALL_GOAL");
    }

    @Test
    @Tag("A-01")
    void eachOfTheThreeQuestionsIsAnswered() {
        found(Rule.QUESTION_UNANSWERED, without(Which.WHERE_ARE_WE), "WHERE_ARE_WE");
        found(Rule.QUESTION_UNANSWERED, without(Which.WHERE_TO), "WHERE_TO");
        found(Rule.QUESTION_UNANSWERED, Content.empty(List.of()), "WHERE_ARE_WE", "WHERE_TO", "WHICH_MEASURES");
    }

    @Test
    @Tag("A-05")
    void aStrategySaysWhyItIsNeeded() {
        found(Rule.JUSTIFICATION_MISSING, without(Which.JUSTIFICATION), "JUSTIFICATION");
    }

    @Test
    @Tag("A-02")
    void aStrategyHasSubGoals() {
        found(Rule.NO_GOAL, Content.empty(List.of()), "");
    }

    @Test
    @Tag("A-11")
    void aGoalHasAMeasure() {
        found(Rule.GOAL_WITHOUT_MEASURE, with(WHOLE.forgetting(GOAL)), "Vi øver");
    }

    @Test
    @Tag("A-11")
    void aMeasureServesAGoal() {
        found(Rule.MEASURE_WITHOUT_GOAL, with(WHOLE.forgetting(GOAL)), "Teamtid");
    }

    @Test
    @Tag("A-11")
    void somebodyIsResponsible() {
        found(
                Rule.MEASURE_WITHOUT_OWNER,
                with(measure("Teamtid", GOAL, PRIVACY, " ", "2027-06-01", "Andelen øker", 6)),
                "Teamtid");
    }

    @Test
    @Tag("A-11")
    void aMeasureIsDue() {
        found(
                Rule.MEASURE_WITHOUT_DATE,
                with(measure("Teamtid", GOAL, PRIVACY, "Rektor", null, "Andelen øker", 6)),
                "Teamtid");
    }

    @Test
    @Tag("A-11")
    void oneSeesThatAMeasureWorks() {
        found(
                Rule.MEASURE_WITHOUT_SIGN,
                with(measure("Teamtid", GOAL, PRIVACY, "Rektor", "2027-06-01", "", 6)),
                "Teamtid");
    }

    @Test
    @Tag("C-12")
    void whatTakesTeachersTimeHasTimeSetAside() {
        found(
                Rule.TIME_NOT_SET_ASIDE,
                with(measure("Teamtid", GOAL, PRIVACY, "Rektor", "2027-06-01", "Andelen øker", null)),
                "Teamtid");
    }

    @Test
    @Tag("C-12")
    void whatIsSaidToTakeNoTimeNeedsNone() {
        var none = with(measure("Teamtid", GOAL, PRIVACY, "Rektor", "2027-06-01", "Andelen øker", 0));
        assertThat(Rule.TIME_NOT_SET_ASIDE.findings(none, MUNICIPAL)).isEmpty();
    }

    @Test
    @Tag("A-15")
    void aThemeHasAMeasure() {
        found(Rule.THEME_EMPTY, with(WHOLE.forgetting(PRIVACY)), "Personvern og informasjonssikkerhet");
    }

    @Test
    @Tag("A-14")
    void whatTouchesPupilsDataStandsUnderPrivacy() {
        var logIn = measure("Innlogging med Feide", GOAL, PRIVACY, "Rektor", "2027-06-01", "Alle logger inn", 0);
        assertThat(Rule.PRIVACY_MISSING.findings(with(logIn), MUNICIPAL)).isEmpty();
        assertThat(Rule.PRIVACY_MISSING.findings(with(logIn.forgetting(PRIVACY)), MUNICIPAL))
                .extracting(Finding::about, Finding::sign, Finding::must)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Innlogging med Feide", "Feide", true));
    }

    @Test
    @Tag("A-03")
    void aMandatoryGoalAboveIsAnswered() {
        var two = new Context(
                List.of(
                        new ParentGoal(ABOVE, "Alle øver", true),
                        new ParentGoal(UUID.randomUUID(), "Alle deler", true),
                        new ParentGoal(UUID.randomUUID(), "Alle skriver", false)),
                false,
                Set.of());
        assertThat(Rule.PARENT_GOAL_UNANSWERED.findings(whole(), two))
                .extracting(Finding::about, Finding::must)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Alle deler", true),
                        org.assertj.core.groups.Tuple.tuple("Alle skriver", false));
    }

    @Test
    @Tag("A-29")
    void aMunicipalPackageIsComplete() {
        var held = new Context(List.of(), true, EnumSet.of(PackagePart.NATIONAL_STRATEGY, PackagePart.FITS));
        var content = whole().add(Part.of(new Block("Feide", "", null)));
        assertThat(Rule.PACKAGE_PART_MISSING.findings(content, held))
                .extracting(Finding::about)
                .containsExactly("IKTPLAN", "COMPETENCE_PLAN", "CONTROL_PLAN");
    }

    @Test
    @Tag("A-29")
    void aSchoolNeedsNoMunicipalPackage() {
        assertThat(Rule.PACKAGE_PART_MISSING.findings(whole(), Context.ALONE)).isEmpty();
    }

    @Test
    @Tag("A-11")
    void whatMustBeMendedComesFirstAndKeepsTheCheckFromGreen() {
        var findings = PlanCheck.of(Content.empty(List.of("Kompetanse")), Context.ALONE);
        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(PlanCheck.isGreen(findings)).isFalse();
        assertThat(PlanCheck.isGreen(Rule.JUSTIFICATION_MISSING.findings(without(Which.JUSTIFICATION), MUNICIPAL)))
                .isTrue();
    }

    @Test
    @Tag("A-11")
    void aFindingLeadsToTheFieldThatMendsIt() {
        var dateless = with(measure("Teamtid", GOAL, PRIVACY, "Rektor", null, "Andelen øker", 6));
        var finding = Rule.MEASURE_WITHOUT_DATE.findings(dateless, MUNICIPAL).getFirst();
        assertThat(finding.path("/strategy/documents/1", true))
                .isEqualTo("/strategy/documents/1/parts/" + MEASURE + "#due");
        assertThat(finding.path("/strategy/documents/1", false)).isEqualTo("/strategy/documents/1#part-" + MEASURE);
    }

    @Test
    @Tag("A-11")
    void whatIsNotThereYetIsBegunForWhatItIsAbout() {
        var above = UUID.randomUUID();
        var context = new Context(List.of(new ParentGoal(above, "Alle deler", true)), true, Set.of());
        assertThat(Rule.PARENT_GOAL_UNANSWERED
                        .findings(whole(), context)
                        .getFirst()
                        .path("/d", true))
                .isEqualTo("/d/parts/new?type=goal&about=" + above);
        assertThat(Rule.PACKAGE_PART_MISSING.findings(whole(), context))
                .extracting(finding -> finding.path("/d", true))
                .contains("/d/head", "/d/parts/new?type=block", "/strategy/documents/new?kind=CONTROL_PLAN");
    }

    private static void found(Rule rule, Content content, String... about) {
        assertThat(rule.findings(content, MUNICIPAL)).extracting(Finding::about).containsExactly(about);
    }

    private static Content whole() {
        return with(WHOLE);
    }

    private static Content with(Measure measure) {
        return content(measure, EnumSet.noneOf(Which.class));
    }

    private static Content without(Which which) {
        return content(WHOLE, EnumSet.of(which));
    }

    private static Content content(Measure measure, Set<Which> empty) {
        var parts = new ArrayList<Part>();
        Arrays.stream(Which.values())
                .map(which -> Part.of(new Section(which, empty.contains(which) ? " " : "Skrevet.")))
                .forEach(parts::add);
        parts.add(part(GOAL, new SubGoal("Vi øver", "", ABOVE, null, false, List.of(), List.of(), null)));
        parts.add(part(PRIVACY, new Theme("Personvern og informasjonssikkerhet", "")));
        parts.add(part(MEASURE, measure));
        return new Content(parts);
    }

    private static Part part(UUID id, Item item) {
        return new Part(id, 1, item);
    }

    private static Measure measure(
            String title, UUID goal, UUID theme, String responsible, String due, String sign, Integer hours) {
        return new Measure(
                title,
                "",
                List.of(goal),
                List.of(theme),
                responsible,
                null,
                due == null ? null : LocalDate.parse(due),
                sign,
                hours,
                List.of(TargetGroup.EDUCATORS),
                false,
                List.of(),
                List.of(),
                null);
    }
}
