package no.avsats.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes the shipped framework and breaks one thing. */
class FrameworkRulesTest {

    private static final Framework SHIPPED = new Frameworks().get("five-areas/1");

    private ObjectNode tree;

    @BeforeEach
    void takeTheShippedFramework() {
        tree = Frameworks.YAML.valueToTree(SHIPPED);
    }

    @Test
    @Tag("E-01")
    void theShippedFrameworkKeepsEveryRule() {
        assertThat(broken()).isEmpty();
        assertThat(FrameworkRules.brokenWhenShipped(SHIPPED)).isEmpty();
    }

    @Test
    @Tag("E-01")
    void aFrameworkWithoutAreasIsRefused() {
        tree.putArray("areas");
        tree.putArray("measures");
        tree.putObject("forms");
        tree.remove(List.of("pupils", "statuses", "preconditions"));
        assertThat(broken()).containsExactly("The framework has no areas.");
    }

    @Test
    @Tag("E-01")
    void aVersionCountsFromOne() {
        tree.put("version", 0);
        assertThat(broken()).containsExactly("The version is 0, it counts from 1.");
    }

    @Test
    @Tag("E-05")
    void sixteenIndicatorsAreAllowedARole() {
        addIndicators(1);
        assertThat(broken()).isEmpty();
    }

    @Test
    @Tag("E-05")
    void seventeenIndicatorsAreTooManyForARole() {
        addIndicators(2);
        assertThat(broken())
                .containsExactly(
                        "The teacher has 17 indicators, at most 16 are allowed.",
                        "The leader has 17 indicators, at most 16 are allowed.");
    }

    @Test
    @Tag("E-05")
    void anIndicatorMayBeForOneRoleOnly() {
        addIndicators(2);
        array("/areas/0/indicators").forEach(each -> {
            if (each.get("id").asText().startsWith("extra")) ((ObjectNode) each).remove("teacher");
        });
        assertThat(broken()).containsExactly("The leader has 17 indicators, at most 16 are allowed.");
    }

    @Test
    @Tag("E-05")
    void noCardMayHaveMoreThanTwentyTwoWords() {
        String card = "/areas/1/indicators/0/leader/levels/3";
        object(card).put("nb", "ord ".repeat(22));
        assertThat(broken()).isEmpty();
        object(card).put("nb", "ord ".repeat(23));
        assertThat(broken())
                .containsExactly(
                        "The card of sharing for leader, level 4, has 23 words in nb, at most 22 are allowed.");
    }

    @Test
    @Tag("E-05")
    void everyQuestionHasFiveLevels() {
        array("/areas/1/indicators/0/leader/levels").remove(4);
        assertThat(broken()).containsExactly("The question of sharing for leader has 4 levels, it needs 5.");
    }

    @Test
    @Tag("E-02")
    void aTargetIsOneOfTheLevels() {
        for (int target : new int[] {0, 6}) {
            object("/areas/2").put("target", target);
            assertThat(broken())
                    .containsExactly("The area content has the target " + target + ", it must be from 1 to 5.");
        }
    }

    @Test
    @Tag("E-10")
    void anIdIsUsedOnce() {
        object("/measures/1").put("id", "sharing");
        assertThat(broken()).containsExactly("The id sharing is used 2 times.");
    }

    @Test
    @Tag("E-10")
    void anIdFitsInAnAddress() {
        object("/measures/1").put("id", "Prøv det");
        assertThat(broken()).containsExactly("The id 'Prøv det' is not small letters, digits and hyphens.");
    }

    @Test
    @Tag("E-08")
    void everyAreaLevelAndRoleHasAMeasure() {
        for (Area area : SHIPPED.areas())
            for (Respondent role : Respondent.ON_LEVELS)
                for (int level = 1; level < 5; level++) {
                    takeTheShippedFramework();
                    remove(SHIPPED.measures(area.id(), role, level));
                    assertThat(broken())
                            .containsExactly("There is no measure for the %s in the area %s from level %d."
                                    .formatted(role.role(), area.id(), level));
                }
    }

    @Test
    @Tag("E-08")
    void aMeasureStartsBelowTheTop() {
        addMeasure().put("fromLevel", 5);
        assertThat(broken()).containsExactly("The measure extra starts from level 5, it must be from 1 to 4.");
    }

    @Test
    @Tag("E-08")
    void aMeasureIsForAnAreaThatExists() {
        addMeasure().put("area", "weather");
        assertThat(broken()).containsExactly("The measure extra is for the area weather, which does not exist.");
    }

    @Test
    @Tag("E-08")
    void aMeasureTakesTime() {
        addMeasure().put("minutes", 0).put("weeks", 0);
        assertThat(broken())
                .containsExactly("The measure extra takes no minutes.", "The measure extra takes no weeks.");
    }

    @Test
    @Tag("E-08")
    void aSignIsShortEnoughForAPlan() {
        addMeasure().putObject("sign").put("nb", "ord ".repeat(31));
        assertThat(broken())
                .containsExactly("The sign of the measure extra has 31 words in nb, at most 30 are allowed.");
    }

    @Test
    @Tag("E-08")
    void aTitleHasAtMostNineWords() {
        addMeasure().putObject("title").put("nb", "ord ".repeat(10));
        assertThat(broken())
                .containsExactly("The title of the measure extra has 10 words in nb, at most 9 are allowed.");
    }

    @Test
    @Tag("E-10")
    void anOwnerMayAddAMeasureOfTheirOwn() throws JacksonException {
        addMeasure();
        assertThat(broken()).isEmpty();
        assertThat(framework().measures("competence", Respondent.TEACHER, 1))
                .extracting(Measure::id)
                .startsWith("try-three-lessons")
                .endsWith("extra")
                .hasSize(4);
    }

    @Test
    @Tag("E-10")
    void anOwnerWritesInNorwegianOrSwedish() {
        object("/measures/0/title").retain("sv");
        object("/areas/0/indicators/0/name").retain("nb");
        assertThat(broken()).isEmpty();
        object("/measures/0/title").removeAll().put("en", "Try it");
        assertThat(broken())
                .containsExactly("The title of the measure try-three-lessons is written in neither nb nor sv.");
    }

    @Test
    @Tag("E-02")
    void whatWeShipIsWrittenInEveryLanguage() throws JacksonException {
        object("/areas/0/indicators/0/name").remove("nn");
        object("/measures/0/title").remove("sv");
        object("/pupils/intro").remove("en");
        assertThat(Broken.sentences(FrameworkRules.brokenWhenShipped(framework())))
                .containsExactly(
                        "The name of the indicator learning is not written in nn.",
                        "The title of the measure try-three-lessons is not written in sv.",
                        "The introduction to pupils is not written in en.");
    }

    @Test
    @Tag("E-10")
    void everyContentHasASourceAndALicence() {
        tree.remove(List.of("source", "licence"));
        object("/measures/0").put("licence", "CC0-1.0").putObject("source").put("nb", "Vardefjord kommune");
        assertThat(broken())
                .hasSize(2 * (int) SHIPPED.contents().skip(1).count())
                .contains(
                        "It is not told where sharing comes from.",
                        "It is not told under which licence wireless stands.",
                        "It is not told where pupil-devices comes from.")
                .doesNotContain("It is not told where try-three-lessons comes from.");
    }

    @Test
    @Tag("E-10")
    void aLicenceIsAnIdentifier() {
        tree.put("licence", "free to use");
        assertThat(broken())
                .containsExactly("The framework has the licence 'free to use', which is no SPDX identifier.");
    }

    @Test
    @Tag("E-02")
    void aTextIsNotEmpty() {
        object("/areas/4/name").put("en", " ");
        assertThat(broken()).containsExactly("The name of the area follow-up is empty in en.");
    }

    @Test
    @Tag("E-02")
    void aLanguageIsOneOfOurs() {
        object("/areas/4/name").put("no", "Oppfølging");
        assertThat(broken())
                .containsExactly("The name of the area follow-up has the language 'no', not nb, nn, sv, en or se.");
    }

    @Test
    @Tag("E-05")
    void aFormAsksEveryAreaOfEveryRole() {
        array("/forms/short").remove(5);
        assertThat(broken())
                .containsExactly(
                        "The form short asks the teacher nothing about the area follow-up.",
                        "The form short asks the leader nothing about the area follow-up.");
    }

    @Test
    @Tag("E-05")
    void aFormAsksOnceAndOnlyWhatExists() {
        array("/forms/pulse").add("sharing").add("weather");
        assertThat(broken())
                .containsExactly(
                        "The form pulse asks an indicator twice.",
                        "The form pulse asks weather, which is no indicator.");
    }

    @Test
    @Tag("E-05")
    void theFullFormLeavesNothingOut() {
        array("/forms/full").remove(0);
        assertThat(broken()).containsExactly("The form full leaves out the indicator learning.");
    }

    @Test
    @Tag("E-10")
    void theFirstVersionHasNoPast() {
        object("/areas/0/indicators/0").put("lineage", "same");
        assertThat(broken()).containsExactly("The indicator learning must be new: no version is before this one.");
        tree.put("version", 2).put("basedOn", "five-areas/1");
        assertThat(broken()).isEmpty();
    }

    @Test
    @Tag("E-10")
    void whatIsSplitOrMergedSaysOutOfWhat() {
        tree.put("version", 2).put("basedOn", "five-areas/1");
        object("/areas/0/indicators/0").put("lineage", "merged");
        assertThat(broken()).containsExactly("It is not told what the indicator learning was made from.");
        array("/areas/0/indicators").forEach(each -> ((ObjectNode) each)
                .putArray("predecessors")
                .add("learning")
                .add("judgement"));
        assertThat(broken())
                .containsExactly(
                        "The indicator judgement names predecessors, but it is neither split nor merged.",
                        "The indicator purpose names predecessors, but it is neither split nor merged.",
                        "The indicator strategic-leadership names predecessors, but it is neither split nor merged.");
    }

    @Test
    @Tag("E-10")
    void anIndicatorAsksSomebody() {
        object("/areas/0/indicators/1").remove(List.of("teacher", "leader"));
        assertThat(broken())
                .containsExactly(
                        "The indicator judgement asks nobody.",
                        "The precondition teacher-competence reads the indicator judgement, which nobody answers.");
    }

    @Test
    @Tag("E-05")
    void aFormReadsInTwelveMinutes() {
        object("/areas/1/indicators/0/teacher/question").put("nb", "ord ".repeat(1_800));
        assertThat(broken())
                .singleElement()
                .asString()
                .matches("The teacher reads \\d+ words in nb, at most 1800 are allowed.");
    }

    @Test
    @Tag("E-05")
    void aShortFormIsShort() {
        for (String id : List.of("learning", "judgement", "home"))
            array("/forms/short").add(id);
        assertThat(broken()).containsExactly("The form short asks 9 indicators, at most 8 are allowed.");
    }

    @Test
    @Tag("E-08")
    void aMeasureForLeadersTellsWhatItTakesOfTeachers() {
        addMeasure().put("teacherMinutes", 30);
        assertThat(broken())
                .containsExactly(
                        "The measure extra is for teachers; minutes of each teacher are for leaders' measures.");
        object("/measures/" + SHIPPED.measures().size()).put("role", "leader").remove("teacherMinutes");
        assertThat(broken())
                .containsExactly(
                        "The measure extra is for leaders and does not tell how many minutes of each teacher it takes.");
    }

    @Test
    @Tag("D-06")
    void aMeasureIsForSomebody() {
        addMeasure().putArray("targetGroups");
        assertThat(broken()).containsExactly("The measure extra is for no target group.");
    }

    @Test
    @Tag("B-11")
    void pupilsAgreeInFourDegreesAboutAreasThatExist() {
        array("/pupils/scale").remove(3);
        object("/pupils/statements/0").put("area", "weather");
        String statement = SHIPPED.pupils().statements().getFirst().id();
        assertThat(broken())
                .containsExactly(
                        "Pupils agree in 3 degrees, it needs 4.",
                        "The statement %s is for the area weather, which does not exist.".formatted(statement));
    }

    @Test
    @Tag("B-11")
    void pupilsAreAskedSomething() {
        array("/pupils/statements").removeAll();
        assertThat(broken()).containsExactly("Pupils are asked nothing.");
    }

    @Test
    @Tag("B-06")
    void aStatusIsAnsweredInSixSteps() {
        array("/statusScale").remove(1);
        assertThat(broken())
                .containsExactly(
                        "The answers to a status are not done, nearly, started, planned, not-planned, not-relevant.");
    }

    @Test
    @Tag("A-07")
    void aPreconditionReadsWhatIsAsked() {
        array("/preconditions/0/statuses").add("weather");
        array("/preconditions/2/indicators").add("strategic-leadership");
        array("/preconditions/3/indicators").add("equipment");
        assertThat(broken())
                .containsExactly(
                        "The precondition equipment-access reads the status weather, which does not exist.",
                        "The precondition teacher-competence reads the indicator strategic-leadership, which nobody answers.",
                        "The precondition leadership-competence reads the indicator equipment, which nobody answers.");
    }

    @Test
    @Tag("C-10")
    void aHabitHasAScaleAndAComparisonAQuestion() {
        object("/habits/questions/0").put("scale", "years");
        object("/habits/comparisons/0").put("question", "weather").put("source", "Nobody");
        String habit = SHIPPED.habits().questions().getFirst().id();
        assertThat(broken())
                .containsExactly(
                        "The question %s is answered on the scale years, which does not exist.".formatted(habit),
                        "The comparison with Nobody is for the question weather, which does not exist.");
    }

    @Test
    void anAnswerIsOfferedOnce() {
        array("/obstacles/options").add(object("/obstacles/options/0").deepCopy());
        assertThat(broken()).containsExactly("An answer stands twice in obstacles.");
    }

    private List<String> broken() {
        try {
            return Broken.sentences(FrameworkRules.broken(framework()));
        } catch (JacksonException e) {
            throw new AssertionError(e);
        }
    }

    private Framework framework() throws JacksonException {
        return Frameworks.YAML.treeToValue(tree, Framework.class);
    }

    private void addIndicators(int count) {
        for (int number = 1; number <= count; number++) {
            ObjectNode extra = object("/areas/0/indicators/0").deepCopy();
            array("/areas/0/indicators").add(extra.put("id", "extra-" + number));
            array("/forms/full").add("extra-" + number);
        }
    }

    /** A measure for teachers in the first area, from level 1. */
    private ObjectNode addMeasure() {
        ObjectNode extra = object("/measures/0").deepCopy();
        array("/measures").add(extra.put("id", "extra"));
        return extra;
    }

    private void remove(List<Measure> measures) {
        for (Measure measure : measures)
            for (int index = array("/measures").size() - 1; index >= 0; index--)
                if (object("/measures/" + index).get("id").asText().equals(measure.id()))
                    array("/measures").remove(index);
    }

    private ObjectNode object(String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    private ArrayNode array(String pointer) {
        return (ArrayNode) tree.at(pointer);
    }
}
