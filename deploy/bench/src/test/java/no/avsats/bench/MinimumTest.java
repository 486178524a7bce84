package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinimumTest {

    @Test
    void promisesWhatTheServicePromises() {
        assertThat(Minimum.TAKE).contains("key.open", "for share of key", "for no key update of sheet");
        assertThat(Minimum.COUNT)
                .contains("insert into sealed_sheet", "insert into ballot_receipt", "update kept_sheet");
    }
}
