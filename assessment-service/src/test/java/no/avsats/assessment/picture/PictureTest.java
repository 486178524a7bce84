package no.avsats.assessment.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.avsats.assessment.events.AssessmentReleased.Band;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class PictureTest {

    @Test
    void aStepBarFillsWhatIsReachedAndMarksTheTarget() {
        assertThat(Steps.of(3, 4).bars()).extracting(Bar::kind).containsExactly("on", "on", "on", "off", "mark", "off");
        assertThat(Steps.of(3, 4).bars().get(4)).isEqualTo(new Bar("mark", "60", "7", "19", "4"));
    }

    @Test
    void aGlyphStandsOnItsFoot() {
        assertThat(Glyph.of(2, 3).bars())
                .contains(
                        new Bar("on", "8", "20", "6", "10"),
                        new Bar("off", "16.5", "15.5", "5", "14"),
                        new Bar("mark", "16", "10", "6", "3"));
    }

    @Test
    void aDistributionFillsTheWidthWhateverRoundingDoes() {
        var shares = Distribution.of(List.of(new Band(1, 2, 35), new Band(3, 3, 35), new Band(4, 5, 35)))
                .shares();
        assertThat(shares).extracting(Share::kind).containsExactly("q2", "q3", "q5");
        assertThat(shares.getLast().x()).isEqualTo("66.67");
        assertThat(shares.getLast().width()).isEqualTo("33.03");
        assertThat(shares.getLast().levels()).isEqualTo("4–5");
    }

    @Test
    void anEmptyOrNarrowBandHasNoNumberInThePicture() {
        var shares =
                Distribution.of(List.of(new Band(1, 3, 5), new Band(4, 5, 95))).shares();
        assertThat(shares.getFirst().numbered()).isFalse();
        assertThat(shares.getFirst().kind()).isEqualTo("q2");
    }

    @Test
    void groupsThatSeeTheSameShareOnePlace() {
        assertThat(Pair.of(3, 3)).isEqualTo(new Pair("50", "50", true));
        assertThat(Pair.of(1, 5)).isEqualTo(new Pair("10", "90", false));
    }

    @Test
    void progressRisesToTheRight() {
        var progress = Progress.of(List.of(true, false, false), 1);
        assertThat(progress.bars()).extracting(Bar::kind).containsExactly("on", "hollow", "off");
        assertThat(progress.answered()).isEqualTo(1);
        assertThat(progress.bars().getLast().height()).isEqualTo("27");
    }
}
