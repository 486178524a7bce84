package no.avsats.identity.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Property(tries = 300)
    void whatIsWrittenByTheRulesIsReadAsItWas(@ForAll("tables") List<List<String>> table, @ForAll("ends") String end) {
        var text = table.stream()
                .map(row -> row.stream().map(CsvTest::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining(end));

        var read = Csv.lines(("a,b,c" + end + text + end).getBytes(StandardCharsets.UTF_8), "staff");

        assertThat(read.stream().skip(1).map(Csv.Line::cells)).isEqualTo(table);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell =
                Arbitraries.strings().withChars("abæøå ,;\"\n'0").ofMinLength(1).ofMaxLength(8);
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(lines("\uFEFFa;b\n1;2\n").getFirst().cells()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aLineKnowsWhereItBeginsInTheFile(String end) {
        assertThat(lines("a;b\n\"one\ntwo\";2\n\n3;4\n".replace("\n", end)).stream()
                        .map(Csv.Line::number))
                .containsExactly(1, 2, 4, 5);
    }

    @Test
    void emptyCellsStayInTheirPlace() {
        assertThat(lines("a;b;c\n;;3\n1;;\n").stream().map(Csv.Line::cells))
                .containsExactly(List.of("a", "b", "c"), List.of("", "", "3"), List.of("1", "", ""));
    }

    @Test
    void anotherEncodingIsFoundOnItsLine() {
        var latin = "a;b\n1;2\nM\u00e5keviga;2\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Csv.lines(latin, "schools")).isInstanceOfSatisfying(UnreadableFile.class, broken -> {
            assertThat(broken.finding().code()).isEqualTo("ENCODING");
            assertThat(broken.finding().line()).isEqualTo(3);
        });
    }

    @Test
    void aQuotationMarkWithoutItsPairIsRefused() {
        assertThatThrownBy(() -> lines("a;b\n\"1;2\n")).isInstanceOf(UnreadableFile.class);
    }

    private static List<Csv.Line> lines(String text) {
        return Csv.lines(text.getBytes(StandardCharsets.UTF_8), "schools");
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
