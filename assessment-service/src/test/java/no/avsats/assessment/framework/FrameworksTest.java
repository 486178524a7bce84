package no.avsats.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    private final Framework framework = new Frameworks().get("five-areas/1");

    @Test
    @Tag("E-01")
    void theFiveAreasShipWithThreeIndicatorsEachAndOneMoreForLeaders() {
        assertThat(framework.areas())
                .extracting(Area::id)
                .containsExactly("competence", "collaboration", "content", "infrastructure", "follow-up");
        assertThat(framework.areas())
                .extracting(area -> area.indicators().size())
                .containsExactly(4, 3, 3, 3, 3);
    }

    @Test
    @Tag("E-02")
    void everyAreaHasATargetAndAPictureOfIt() {
        assertThat(framework.areas()).extracting(Area::target).containsExactly(4, 4, 4, 3, 3);
        assertThat(framework.areas())
                .allSatisfy(
                        area -> assertThat(area.targetPicture().byLanguage()).containsKeys("nb", "nn", "sv", "en"));
    }

    @Test
    @Tag("E-05")
    void teachersAndLeadersAreEachAskedFifteenQuestions() {
        for (Respondent role : Respondent.ON_LEVELS)
            assertThat(framework.indicators(Form.FULL, role)).hasSize(15).allSatisfy(indicator -> assertThat(
                            indicator.question(role).orElseThrow().levels())
                    .hasSize(5));
        assertThat(framework.indicator("strategic-leadership").question(Respondent.TEACHER))
                .isEmpty();
        assertThat(framework.indicator("equipment").question(Respondent.LEADER)).isEmpty();
    }

    @Test
    @Tag("E-05")
    void theShortFormAndThePulseAskAtLeastOncePerArea() {
        for (Form form : List.of(Form.SHORT, Form.PULSE))
            for (Respondent role : Respondent.ON_LEVELS)
                assertThat(framework.indicators(form, role))
                        .extracting(
                                indicator -> framework.areaOf(indicator.id()).id())
                        .contains("competence", "collaboration", "content", "infrastructure", "follow-up")
                        .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    @Tag("E-08")
    void everyRoleFindsThreeMeasuresFromEveryLevelOfEveryArea() {
        for (Area area : framework.areas())
            for (Respondent role : Respondent.ON_LEVELS)
                assertThat(IntStream.rangeClosed(1, 5))
                        .extracting(level ->
                                framework.measures(area.id(), role, level).size())
                        .containsExactly(3, 3, 3, 3, 0);
        assertThat(framework.measures()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    @Tag("A-14")
    @Tag("D-06")
    void theMeasuresServeEveryThemeAndAlmostEveryGroup() {
        assertThat(framework.measures()).extracting(Measure::theme).contains(Theme.values());
        assertThat(framework.measures().stream().flatMap(measure -> measure.targetGroups().stream()))
                .contains(TargetGroup.EDUCATORS, TargetGroup.SCHOOL_LEADERS, TargetGroup.GUARDIANS);
    }

    @Test
    @Tag("A-07")
    void theFourPreconditionsAreRead() {
        assertThat(framework.preconditions())
                .extracting(Precondition::id)
                .containsExactly(
                        "equipment-access", "infrastructure-access", "teacher-competence", "leadership-competence");
    }

    @Test
    @Tag("B-01")
    @Tag("B-11")
    @Tag("C-10")
    void ownersPupilsAndLeadersAreAskedTheirOwn() {
        assertThat(framework.journey().stages()).hasSize(3);
        assertThat(framework.pupils().statements()).hasSize(12);
        assertThat(framework.habits().questions()).hasSizeBetween(8, 10);
        assertThat(framework.obstacles().options())
                .extracting(Choice::id)
                .containsExactly("time", "equipment", "support", "training", "unclear-expectations", "nothing");
        assertThat(framework.statuses()).hasSizeBetween(12, 14);
    }

    @Test
    @Tag("D-14")
    @Tag("E-01")
    void preschoolsHaveTheirOwnQuestionsInTheSameFiveAreas() {
        var preschool = new Frameworks().get("five-areas-preschool/1");
        assertThat(preschool.areas())
                .extracting(Area::id)
                .containsExactlyElementsOf(
                        framework.areas().stream().map(Area::id).toList());
        assertThat(preschool.indicators())
                .extracting(Indicator::id)
                .doesNotContainAnyElementsOf(
                        framework.indicators().map(Indicator::id).toList());
        assertThat(preschool.pupils()).isNull();
        assertThat(preschool.forPreschools()).isTrue();
        assertThat(framework.forPreschools()).isFalse();
    }

    @Test
    @Tag("E-05")
    void theTextsNeitherPleadNorPraise() {
        assertThat(shippedTexts()).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContain("!")
                .doesNotContainPattern("(?i)vennligst|flink|dyktig|dessverre|bare å "));
    }

    @Test
    @Tag("E-05")
    @Tag("E-08")
    void noSentenceIsLongerThanEighteenWords() {
        assertThat(shippedTexts().flatMap(text -> Stream.of(text.split("(?<=[.?]) "))))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(18));
    }

    @Test
    @Tag("D-14")
    void preschoolsHaveTheirOwn() {
        var preschool = new Frameworks().get("five-areas-preschool/1");
        assertThat(preschool.areas())
                .extracting(Area::id)
                .containsExactlyElementsOf(
                        framework.areas().stream().map(Area::id).toList());
        for (Respondent role : Respondent.ON_LEVELS)
            assertThat(preschool.indicators(Form.FULL, role)).isNotEmpty();
        assertThat(preschool.pupils()).isNull();
        assertThat(preschool.statuses()).isNotEmpty();
    }

    @Test
    @Tag("E-10")
    void aMeasureIsFoundByItsStableId() {
        assertThat(framework.measure("show-a-lesson").title().in("nb")).isEqualTo("Vis et læremiddel i teamtid");
        assertThatThrownBy(() -> framework.measure("no-such"))
                .isInstanceOf(NotInFramework.class)
                .hasMessage("The framework five-areas/1 has no no-such");
    }

    @Test
    void aFrameworkThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new Frameworks().get("five-areas/99"))
                .isInstanceOf(UnknownFramework.class)
                .hasMessage("There is no framework five-areas/99");
    }

    @Test
    @Tag("E-10")
    void anUnknownWordIsReportedWithItsFolder() {
        assertThatThrownBy(() -> new Frameworks("frameworks-unknown"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("unknown-1", "Unrecognized field \"colour\"");
    }

    @Test
    @Tag("E-10")
    void aMissingPartIsReportedWithItsFolder() {
        assertThatThrownBy(() -> new Frameworks("frameworks-missing"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("missing-1", "measures");
    }

    @Test
    @Tag("E-10")
    void aWordWrittenTwiceIsReportedWithItsFile() {
        assertThatThrownBy(() -> new Frameworks("frameworks-doubled"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("framework.yaml", "Duplicate field 'version'");
    }

    @Test
    @Tag("E-10")
    void aVersionHasOneFolder() {
        assertThatThrownBy(() -> new Frameworks("frameworks", "frameworks"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageEndingWith("/1 has two folders.");
    }

    @Test
    @Tag("E-10")
    void whatIsNoListStandsInOneFile() {
        assertThatThrownBy(() -> new Frameworks("frameworks-parted"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("2.yaml", "'version' stands in another file too.");
    }

    @Test
    @Tag("E-10")
    void aBrokenRuleKeepsTheServiceFromStarting() {
        assertThatThrownBy(() -> new Frameworks("frameworks-empty"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("empty-1 is not a valid framework", "The framework has no areas.");
    }

    private static Stream<String> shippedTexts() {
        return Stream.of("five-areas/1", "five-areas-preschool/1")
                .map(new Frameworks()::get)
                .flatMap(each -> Stream.concat(asked(each), advised(each)))
                .map(text -> text.in("nb"));
    }

    private static Stream<Text> asked(Framework framework) {
        var cards = framework
                .indicators()
                .flatMap(indicator -> Respondent.ON_LEVELS.stream().flatMap(role -> indicator.question(role).stream()))
                .flatMap(question -> Stream.concat(Stream.of(question.question()), question.levels().stream()));
        return Stream.concat(cards, framework.areas().stream().map(Area::targetPicture));
    }

    private static Stream<Text> advised(Framework framework) {
        return framework.measures().stream().flatMap(each -> Stream.of(each.body(), each.firstStep(), each.sign()));
    }
}
