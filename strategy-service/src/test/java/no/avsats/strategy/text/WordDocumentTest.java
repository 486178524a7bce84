package no.avsats.strategy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.avsats.strategy.text.WordRefused.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("A-21")
class WordDocumentTest {

    @Test
    void aDocumentIsCutAtItsHeadings() {
        var word = WordDocument.read(Word.document()
                .paragraph("Innledning")
                .heading(1, "Hvor vil vi?")
                .paragraph("Dit.")
                .heading(2, "Alle mestrer verktøyene")
                .bullet("en")
                .bullet("to")
                .table("a", "b")
                .bytes());

        assertThat(word.chapters())
                .containsExactly(
                        new WordDocument.Chapter("", 0, "Innledning"),
                        new WordDocument.Chapter("Hvor vil vi?", 1, "Dit."),
                        new WordDocument.Chapter("Alle mestrer verktøyene", 2, "- en\n- to\n\n|a|b|\n|---|---|"));
    }

    @Test
    void markupInAWordTextIsText() {
        var word = WordDocument.read(Word.document()
                .paragraph("<script>alert(1)</script> [x](javascript:alert(1))")
                .bytes());

        assertThat(Markdown.html(word.chapters().getFirst().text())).satisfies(Hostile::isHarmless);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("text", bytes("not a document"), Reason.UNREADABLE),
                Arguments.of("half a zip", bytes("PK\u0003\u0004..."), Reason.UNREADABLE),
                Arguments.of("old Word", ole(), Reason.OLD_OR_LOCKED),
                Arguments.of("6 MiB", new byte[6 * 1024 * 1024], Reason.TOO_LARGE),
                Arguments.of("a zip that is no Word", zip(Map.of("hello.txt", "hello")), Reason.UNREADABLE),
                Arguments.of("macros", with("word/vbaProject.bin", "x"), Reason.MACROS),
                Arguments.of("macros in capitals", with("word/VBAPROJECT.BIN", "x"), Reason.MACROS),
                Arguments.of(
                        "renamed docm",
                        with(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"),
                        Reason.MACROS),
                Arguments.of("bomb", with("word/media/image1.bmp", "0".repeat(20_000_000)), Reason.BOMB),
                Arguments.of("many files", manyFiles(), Reason.BOMB),
                Arguments.of(
                        "template from outside",
                        with("word/_rels/settings.xml.rels", external("attachedTemplate")),
                        Reason.EXTERNAL),
                Arguments.of(
                        "picture from outside",
                        with("word/_rels/document.xml.rels", external("image")),
                        Reason.EXTERNAL),
                Arguments.of(
                        "object from outside",
                        with("word/_rels/document.xml.rels", external("oleObject")),
                        Reason.EXTERNAL),
                Arguments.of(
                        "entity in relations",
                        with(
                                "word/_rels/document.xml.rels",
                                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Relationships>&x;</Relationships>"),
                        Reason.EXTERNAL),
                Arguments.of("entity in the text", entityInText(), Reason.UNREADABLE),
                Arguments.of("nothing in it", Word.document().bytes(), Reason.EMPTY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoPlainDocumentIsRefusedWithTheReason(String name, byte[] file, Reason reason) {
        assertThatThrownBy(() -> WordDocument.read(file))
                .isInstanceOfSatisfying(WordRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ole() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    }

    private static String external(String type) {
        return "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"https://evil.example/x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\"/></Relationships>";
    }

    private static byte[] with(String name, String content) {
        var files = new LinkedHashMap<>(Word.document().paragraph("Tekst").files());
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return zipped(files);
    }

    private static byte[] entityInText() {
        return with(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
    }

    private static byte[] manyFiles() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 3000; i++) {
            files.put("word/" + i, new byte[0]);
        }
        return zipped(files);
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
