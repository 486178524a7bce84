package no.avsats.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"899990013", "899990021", "974760673"})
    void aNorwegianNumberHasItsCheckDigit(String number) {
        assertThat(CheckDigits.mod11(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "987654321", "89999001", "8999900131", "89999001X", ""})
    void whatIsNoNorwegianNumberIsRefused(String number) {
        assertThat(CheckDigits.mod11(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2120000142", "5560360793"})
    void aSwedishNumberHasItsCheckDigit(String number) {
        assertThat(CheckDigits.luhn(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2120000143", "212000014", "21200001423", "212000-0142"})
    void whatIsNoSwedishNumberIsRefused(String number) {
        assertThat(CheckDigits.luhn(number)).isFalse();
    }

    @Test
    void everyChangedDigitIsNoticed() {
        var changed = IntStream.range(0, 9).boxed().flatMap(place -> IntStream.range(0, 10)
                .mapToObj(digit -> new StringBuilder("899990013")
                        .replace(place, place + 1, "" + digit)
                        .toString()));

        assertThat(changed.filter(number -> !number.equals("899990013"))).noneMatch(CheckDigits::mod11);
    }
}
