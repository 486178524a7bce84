package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void theRatioIsTakenPairByPair() throws InterruptedException {
        var ours = List.of(60, 70, 80).iterator();
        var pairs = Pairs.measure(3, () -> Slices.quiet(ours.next()), () -> Slices.quiet(100));
        assertThat(pairs.ratio(Slice::perSecond)).isEqualTo(new Spread(0.7, 0.6, 0.8));
        assertThat(pairs.repeated()).isZero();
    }

    @Test
    void bothSidesBeginSometimes() throws InterruptedException {
        var order = new ArrayList<String>();
        Pairs.measure(
                10,
                () -> {
                    order.add("ours");
                    return Slices.quiet(1);
                },
                () -> {
                    order.add("other");
                    return Slices.quiet(1);
                });
        assertThat(order).hasSize(20);
        assertThat(List.of(order.get(0), order.get(2), order.get(4), order.get(6), order.get(8), order.get(10)))
                .contains("ours", "other");
    }

    @Test
    void aLoudPairIsMeasuredAgain() throws InterruptedException {
        var ours = List.of(Slices.loud(1), Slices.quiet(50), Slices.quiet(50)).iterator();
        var pairs = Pairs.measure(2, ours::next, () -> Slices.quiet(100));
        assertThat(pairs.repeated()).isEqualTo(1);
        assertThat(pairs.loud()).isZero();
        assertThat(pairs.ratio(Slice::perSecond).least()).isEqualTo(0.5);
    }

    @Test
    void aMachineThatNeverGetsQuietIsMeasuredTwiceAtMostAndSaysSo() throws InterruptedException {
        var pairs = Pairs.measure(3, () -> Slices.loud(50), () -> Slices.quiet(100));
        assertThat(pairs.repeated()).isEqualTo(3);
        assertThat(pairs.loud()).isEqualTo(3);
    }
}
