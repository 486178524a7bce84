package no.avsats.assessment.result;

import static no.avsats.assessment.result.Certainty.CHANCE;
import static no.avsats.assessment.result.Certainty.CLEAR;
import static no.avsats.assessment.result.Certainty.TOO_FEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-06")
class CertaintyTest {

    private static final Band LOW = new Band(1, 2, 60);
    private static final Band MIDDLE = new Band(3, 3, 20);
    private static final Band HIGH = new Band(4, 5, 20);

    /** A table of the binomial distribution has these: 2 × P(X ≤ 1 | 8) = 18/256, 2 × P(X ≤ 0 | 6) = 2/64. */
    @Test
    void theProbabilityIsThatOfAFairCoin() {
        assertThat(Certainty.probability(1, 7)).isEqualTo(18 / 256.0, within(1e-12));
        assertThat(Certainty.probability(6, 0)).isEqualTo(2 / 64.0, within(1e-12));
        assertThat(Certainty.probability(3, 3)).isEqualTo(1);
        assertThat(Certainty.probability(0, 0)).isEqualTo(1);
        assertThat(Certainty.probability(40, 60)).isEqualTo(0.05688793, within(1e-6));
    }

    @Test
    void fewerThanTenTellNothing() {
        assertThat(Certainty.of(cell(null, List.of()), 4)).isEqualTo(TOO_FEW);
    }

    /** Bands are not told where all stand alike; the share of 20 per cent says that 8 of 10 are below the target. */
    @Test
    void theShareSpeaksWhereBandsAreSilent() {
        assertThat(Certainty.of(cell(10, List.of()), 4)).isEqualTo(CLEAR);
        assertThat(Certainty.of(cell(10, List.of()), 3)).isEqualTo(CHANCE);
    }

    /** Of 20, 16 below level 4 and none surely above it; 12 below level 3 and 4 above it: 2 × P(X ≤ 4 | 16) = 0.077. */
    @Test
    void aBandAroundTheLeadersLevelCountsForNeitherSide() {
        assertThat(Certainty.of(cell(20, List.of(LOW, MIDDLE, HIGH)), 4)).isEqualTo(CLEAR);
        assertThat(Certainty.of(cell(20, List.of(LOW, MIDDLE, HIGH)), 3)).isEqualTo(CHANCE);
    }

    /** "15 % or less" of 10: at least 8 are surely below the target, and nobody is surely at it. */
    @Test
    void ofARangeOnlyThoseWhoAreCertainCount() {
        assertThat(Certainty.of(range(10, null, 15), 4)).isEqualTo(CLEAR);
        assertThat(Certainty.of(range(10, null, 15), 3)).isEqualTo(CHANCE);
        assertThat(Certainty.of(range(10, 85, null), 3)).isEqualTo(CLEAR);
        assertThat(Certainty.of(range(10, 40, 60), 4)).isEqualTo(CHANCE);
    }

    private static Cell range(int answered, @Nullable Integer atLeast, @Nullable Integer atMost) {
        return new Cell("teacher", "content", null, 4, false, answered, 2, null, atLeast, atMost, null, List.of());
    }

    private static Cell cell(Integer answered, List<Band> bands) {
        Integer share = answered == null ? null : 20;
        return new Cell("teacher", "content", null, 4, false, answered, 2, share, null, null, null, bands);
    }
}
