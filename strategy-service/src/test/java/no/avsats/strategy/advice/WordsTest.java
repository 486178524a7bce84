package no.avsats.strategy.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-10")
class WordsTest {

    @Test
    void whatAnOwnerHasWrittenInSwedishOnlyIsStillRead() {
        assertThat(new Words(Map.of("sv", "Prova själv")).in("nb")).isEqualTo("Prova själv");
        assertThat(new Words(Map.of("sv", "Prova själv", "nb", "Prøv selv")).in("en"))
                .isEqualTo("Prøv selv");
        assertThat(Words.NONE.in("nb")).isEmpty();
    }
}
