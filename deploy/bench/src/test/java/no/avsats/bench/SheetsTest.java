package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SheetsTest {

    @Test
    void nobodyHasASheetThatSomebodyElseHas() {
        var sheets = new Sheets(5, 7);
        var one = sheets.take();
        assertThat(sheets.take().number()).isNotEqualTo(one.number());
        assertThatThrownBy(sheets::take).isInstanceOf(WrongAnswer.class);
        sheets.giveBack(one);
        assertThat(sheets.take()).isSameAs(one);
    }

    @Test
    void aResumeCodeHasSixteenDigitsAndIsStoredAsItsHash() {
        var sheet = new Sheets(0, 1).take();
        assertThat(sheet.key()).isEqualTo("0000000000000000");
        assertThat(sheet.hash()).isEqualTo("fcdb4b423f4e5283afa249d762ef6aef150e91fccd810d43e5e719d14512dec7");
    }

    @Test
    void sheetsThatWereUsedCanBeFilledAgain() {
        var sheets = new Sheets(0, 2);
        var one = sheets.take();
        one.submitted();
        assertThat(sheets.used()).containsExactly(one);
        sheets.refill();
        assertThat(sheets.left()).isEqualTo(2);
        assertThat(one.isSubmitted()).isFalse();
    }
}
