package no.avsats.reporting.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void anUnknownFigureIsAnEmptyCell() {
        assertThat(Csv.RFC4180.write(
                        List.of("name", "share", "suppressed"), List.of(Arrays.asList("Rognhylla", null, true))))
                .isEqualTo("name,share,suppressed\r\nRognhylla,,true\r\n");
    }

    @Test
    void aTextWithTheSeparatorOrAQuoteIsQuoted() {
        assertThat(Csv.RFC4180.write(List.of("name"), List.of(List.of("A, \"B\""))))
                .isEqualTo("name\r\n\"A, \"\"B\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void aTextThatASpreadsheetWouldRunIsMadeText(String formula) {
        assertThat(Csv.EXCEL_NB.write(List.of("name"), List.of(List.of(formula))))
                .contains("'" + formula);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(Csv.RFC4180.write(List.of("change"), List.of(List.of(-5)))).isEqualTo("change\r\n-5\r\n");
    }
}
