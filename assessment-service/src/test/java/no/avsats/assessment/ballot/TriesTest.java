package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

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
}
