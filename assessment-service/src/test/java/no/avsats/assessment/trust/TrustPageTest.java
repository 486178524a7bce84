package no.avsats.assessment.trust;

import static org.assertj.core.api.Assertions.assertThat;

import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class TrustPageTest {

    @Test
    void everybodyReadsWhoSeesWhatWithoutALogIn() {
        var page = Browser.ofNobody().get("/trust");
        page.then().statusCode(200);
        assertThat(Browser.keep("trust", page))
                .contains("blir nøklene ødelagt", "Hvor lenge det ligger", "Færre enn fem svar");
    }

    @Test
    void thePageSpeaksEnglish() {
        assertThat(Browser.keep("trust-english", Browser.ofNobody().get("/trust?language=en")))
                .contains("<html lang=\"en\">", "the keys are destroyed", "How long it is kept");
    }
}
