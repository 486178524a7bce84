package no.avsats.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
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
    }

    @Test
    @Tag("E-01")
    void aFrameworkWithoutAreasIsRefused() {
        tree.putArray("areas");
        tree.putArray("measures");
        tree.putObject("forms");
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
        cards().forEach(card -> object(card).put("nb", "ord ".repeat(22)));
        assertThat(broken()).isEmpty();
        cards().forEach(card -> object(card).put("nb", "ord ".repeat(23)));
        assertThat(broken())
                .hasSize(150)
                .contains("The card of sharing for leader, level 4, has 23 words in nb, at most 22 are allowed.");
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
        for (int index = 0; index < SHIPPED.measures().size(); index++) {
            Measure gone = SHIPPED.measures().get(index);
            takeTheShippedFramework();
            array("/measures").remove(index);
            assertThat(broken())
                    .containsExactly("There is no measure for the %s in the area %s from level %d."
                            .formatted(gone.role().role(), gone.area(), gone.fromLevel()));
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
                .containsExactly("try-three-lessons", "extra");
    }

    @Test
    @Tag("E-02")
    void everyTextIsWrittenInNorwegian() {
        tree.findParents("nb").forEach(text -> ((ObjectNode) text).remove("nb"));
        assertThat(broken()).hasSize(1 + 5 * 2 + 15 + 30 * (1 + 5) + 40 * 3).allSatisfy(sentence -> assertThat(sentence)
                .endsWith("is not written in nb."));
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
        array("/forms/short").remove(4);
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
        assertThat(broken()).containsExactly("The indicator learning must be new: version 1 has none before it.");
        tree.put("version", 2);
        assertThat(broken()).isEmpty();
    }

    private List<String> broken() {
        try {
            return FrameworkRules.broken(framework());
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

    /** Where the 150 cards are. */
    private static Stream<String> cards() {
        return Stream.of("teacher", "leader").flatMap(role -> Stream.iterate(0, area -> area < 5, area -> area + 1)
                .flatMap(area -> Stream.iterate(0, each -> each < 3, each -> each + 1)
                        .flatMap(each -> Stream.iterate(0, level -> level < 5, level -> level + 1)
                                .map(level ->
                                        "/areas/%d/indicators/%d/%s/levels/%d".formatted(area, each, role, level)))));
    }

    private ObjectNode object(String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    private ArrayNode array(String pointer) {
        return (ArrayNode) tree.at(pointer);
    }
}
