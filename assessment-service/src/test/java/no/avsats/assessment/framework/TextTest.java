package no.avsats.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-02")
class TextTest {

    private final Text text = new Text(Map.of("nb", "Oppfølging", "en", "Follow-up"));

    @Test
    void aTextIsReadInTheLanguageThatWasAskedFor() {
        assertThat(text.in("en")).isEqualTo("Follow-up");
        assertThat(text.languageFor("en")).isEqualTo("en");
    }

    @Test
    void aMissingLanguageFallsBackToNorwegianAndSaysSo() {
        assertThat(text.in("nn")).isEqualTo("Oppfølging");
        assertThat(text.in("sv")).isEqualTo("Oppfølging");
        assertThat(text.languageFor("sv")).isEqualTo("nb");
    }
}
