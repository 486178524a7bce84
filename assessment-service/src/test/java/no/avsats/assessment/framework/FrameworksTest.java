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
    void theFiveAreasShipWithThreeIndicatorsEach() {
        assertThat(framework.areas())
                .extracting(Area::id)
                .containsExactly("competence", "collaboration", "content", "infrastructure", "follow-up");
        assertThat(framework.areas())
                .allSatisfy(area -> assertThat(area.indicators()).hasSize(3));
    }

    @Test
    @Tag("E-02")
    void everyAreaHasATargetAndAPictureOfIt() {
        assertThat(framework.areas()).extracting(Area::target).containsExactly(4, 4, 4, 3, 3);
        assertThat(framework.areas())
                .allSatisfy(
                        area -> assertThat(area.targetPicture().byLanguage()).containsKeys("nb", "en"));
    }

    @Test
    @Tag("E-05")
    void teachersAndLeadersAreEachAskedAboutEverything() {
        for (Respondent role : Respondent.values())
            assertThat(framework.indicators(Form.FULL, role)).hasSize(15).allSatisfy(indicator -> assertThat(
                            indicator.question(role).orElseThrow().levels())
                    .hasSize(5));
    }

    @Test
    @Tag("E-05")
    void theShortFormAndThePulseAskOncePerArea() {
        for (Form form : List.of(Form.SHORT, Form.PULSE))
            assertThat(framework.indicators(form, Respondent.TEACHER))
                    .extracting(indicator -> framework.areaOf(indicator.id()).id())
                    .containsExactly("competence", "collaboration", "content", "infrastructure", "follow-up");
    }

    @Test
    @Tag("E-08")
    void everyRoleFindsAMeasureFromEveryLevelOfEveryArea() {
        for (Area area : framework.areas())
            for (Respondent role : Respondent.values())
                assertThat(IntStream.rangeClosed(1, 5))
                        .extracting(level ->
                                framework.measures(area.id(), role, level).size())
                        .containsExactly(1, 1, 1, 1, 0);
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
    void noSentenceIsLongerThanEighteenWords() {
        assertThat(shippedTexts().flatMap(text -> List.of(text.split("(?<=[.?]) ")).stream()))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(18));
    }

    @Test
    @Tag("E-10")
    void aMeasureIsFoundByItsStableId() {
        assertThat(framework.measure("show-a-lesson").title().in("nb")).isEqualTo("Vis et opplegg i teamtid");
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
    void anUnknownWordIsReportedWithItsFile() {
        assertThatThrownBy(() -> new Frameworks("frameworks-unknown"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("unknown-1.yaml", "Unrecognized field \"colour\"");
    }

    @Test
    @Tag("E-10")
    void aMissingPartIsReportedWithItsFile() {
        assertThatThrownBy(() -> new Frameworks("frameworks-missing"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("missing-1.yaml", "measures");
    }

    @Test
    @Tag("E-10")
    void aWordWrittenTwiceIsReportedWithItsFile() {
        assertThatThrownBy(() -> new Frameworks("frameworks-doubled"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("doubled-1.yaml", "Duplicate field 'version'");
    }

    @Test
    @Tag("E-10")
    void aVersionHasOneFile() {
        assertThatThrownBy(() -> new Frameworks("frameworks", "frameworks"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageEndingWith("five-areas/1 has two files.");
    }

    @Test
    @Tag("E-10")
    void aBrokenRuleKeepsTheServiceFromStarting() {
        assertThatThrownBy(() -> new Frameworks("frameworks-empty"))
                .isInstanceOf(FrameworkInvalid.class)
                .hasMessageContainingAll("empty-1.yaml is not a valid framework", "The framework has no areas.");
    }

    private Stream<String> shippedTexts() {
        var cards = framework
                .indicators()
                .flatMap(indicator -> Stream.of(Respondent.values()).flatMap(role -> indicator.question(role).stream()))
                .flatMap(question -> Stream.concat(Stream.of(question.question()), question.levels().stream()));
        var bodies = framework.measures().stream().map(Measure::body);
        var pictures = framework.areas().stream().map(Area::targetPicture);
        return Stream.of(cards, bodies, pictures).flatMap(each -> each).map(text -> text.in("nb"));
    }
}
