package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import no.avsats.assessment.ballot.Tries.Bucket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class TriesTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aBucketLetsAClassInAndThenSoManyASecond() {
        var bucket = new Bucket(2);
        var now = System.nanoTime();
        for (var i = 0; i < 20; i++) {
            assertThat(bucket.take(now)).isTrue();
        }
        assertThat(bucket.take(now)).isFalse();
        assertThat(bucket.take(now + SECOND)).isTrue();
        assertThat(bucket.take(now + SECOND)).isTrue();
        assertThat(bucket.take(now + SECOND)).isFalse();
    }

    @Test
    void rightCodesAreNoGuesses() {
        var tries = new Tries();
        assertThatCode(() -> {
                    for (var i = 0; i < 2_000; i++) {
                        tries.code("7Q2M");
                        tries.giveBack("7Q2M");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void guessingAtOneLocatorLeavesTheOthersOpen() {
        var tries = new Tries();
        assertThatThrownBy(() -> {
                    for (var i = 0; i < 2_000; i++) {
                        tries.code("7Q2M");
                    }
                })
                .isInstanceOf(TooManyTries.class);
        assertThatCode(() -> tries.code("XK04")).doesNotThrowAnyException();
    }

    @Test
    void locatorsThatAreMadeUpDoNotPileUp() {
        var tries = new Tries();
        var now = System.nanoTime();
        IntStream.range(0, 5_000).mapToObj(String::valueOf).forEach(locator -> tries.take(locator, now));
        tries.take("7Q2M", System.nanoTime() + SECOND);
        assertThat(tries.doors()).isEqualTo(1);
    }
}
