package no.avsats.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    @Tag("E-10")
    void whatIsWrittenInSwedishOnlyIsReadInSwedish() {
        var swedish = new Text(Map.of("sv", "Uppföljning"));
        for (var reader : List.of("nb", "nn", "en", "se")) {
            assertThat(swedish.in(reader)).isEqualTo("Uppföljning");
            assertThat(swedish.languageFor(reader)).isEqualTo("sv");
        }
    }

    @Test
    void aNorwegianReaderWithoutNorwegianReadsEnglish() {
        var foreign = new Text(Map.of("sv", "Uppföljning", "en", "Follow-up"));
        assertThat(foreign.languageFor("nn")).isEqualTo("en");
        assertThat(foreign.languageFor("nb")).isEqualTo("en");
    }
}
