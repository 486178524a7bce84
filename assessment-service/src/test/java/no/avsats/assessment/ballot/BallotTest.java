package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class BallotTest {

    private static final UUID ASSESSMENT = UUID.fromString("5b0c2c6e-7a55-4a51-9d0e-8f6f3f1f6c11");

    private static final KeyHalf HALF = KeyHalf.random();

    private final byte[] secret = "a secret of thirty-two bytes and more".getBytes(StandardCharsets.UTF_8);
    private final BallotKey key = BallotKey.of(secret, ASSESSMENT, "teacher");

    @Test
    void aBatchHasAsManyDifferentCodesAsAskedForBehindOneLocator() {
        var codes = PrintedCode.batch(key, "7Q2M", 2_000);
        assertThat(new HashSet<>(codes)).hasSize(2_000);
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.locator()).isEqualTo("7Q2M");
            assertThat(PrintedCode.read(code.printed()).flatMap(read -> read.verify(key, HALF)))
                    .isPresent();
        });
    }

    @Test
    void aSealedCodeIsTheSameForItsNumberAndNoOther() {
        var codes = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> PrintedCode.numbered(key, "7Q2M", number))
                .toList();
        assertThat(new HashSet<>(codes)).hasSize(200);
        assertThat(PrintedCode.numbered(key, "7Q2M", 7)).isEqualTo(codes.get(6));
        assertThat(codes).allMatch(code -> code.verify(key, HALF).isPresent());
    }

    @Test
    void aPrintedCodeIsForgivenHowItIsTyped() {
        var code = aCode();
        assertThat(code.printed()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        String typed = code.printed()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(PrintedCode.read(typed)).hasValue(code);
    }

    @Test
    void aWrongCharacterAndTwoSwappedOnesAreSeenBeforeTheCodeIsTried() {
        var code = aCode().text();
        for (var place = 0; place < code.length(); place++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                var mistyped = new StringBuilder(code);
                mistyped.setCharAt(place, other);
                assertThat(PrintedCode.read(mistyped.toString()).isPresent()).isEqualTo(other == code.charAt(place));
            }
            for (var second = place + 1; second < code.length(); second++) {
                var swapped = new StringBuilder(code);
                swapped.setCharAt(place, code.charAt(second));
                swapped.setCharAt(second, code.charAt(place));
                assertThat(PrintedCode.read(swapped.toString()).isPresent())
                        .isEqualTo(code.charAt(place) == code.charAt(second));
            }
        }
    }

    @Test
    void aPrintedCodeOpensNoOtherSchool() {
        assertThat(aCode().verify(BallotKey.of(secret, UUID.randomUUID(), "teacher"), HALF))
                .isEmpty();
    }

    @Test
    void aCodeUnderAnotherBatchsLocatorIsRefused() {
        var moved = "0000" + aCode().text().substring(4, 15);
        assertThat(PrintedCode.read(moved + Base32.check(moved)).orElseThrow().verify(key, HALF))
                .isEmpty();
    }

    @Test
    void aCodeAndAHalfMakeTheSameKeyAgain() {
        var code = aCode();
        var derivedAnew = BallotKey.of(secret, ASSESSMENT, "teacher");
        assertThat(code.verify(derivedAnew, HALF)).isPresent().isEqualTo(code.verify(key, HALF));
        assertThat(aBallot().key().text()).hasSize(16);
    }

    @Test
    void neitherTheCodeNorTheHalfMakesTheKeyAlone() {
        var code = aCode();
        var opened = code.verify(key, HALF).orElseThrow();
        var openedByAnother = code.verify(key, KeyHalf.random()).orElseThrow();
        assertThat(openedByAnother.key()).isNotEqualTo(opened.key());
        assertThat(openedByAnother.mark()).isEqualTo(opened.mark());
        assertThat(aBallot().key()).isNotEqualTo(opened.key());
    }

    @Test
    void theMessageOfATokenMakesMarkAndKeyThatDoNotTellOfEachOther() {
        var message = "what was signed".getBytes(StandardCharsets.UTF_8);
        var ballot = ValidBallot.of(message);
        assertThat(ValidBallot.of(message)).isEqualTo(ballot);
        assertThat(ValidBallot.of("another".getBytes(StandardCharsets.UTF_8)).mark())
                .isNotEqualTo(ballot.mark());
        assertThat(ballot.mark()).hasSize(64).isNotEqualTo(ballot.key().hash());
    }

    @Test
    void aHalfIsReadBackAndNothingElseIsOne() {
        var half = KeyHalf.random();
        assertThat(KeyHalf.read(half.text())).hasValue(half);
        assertThat(KeyHalf.read("mine")).isEmpty();
        assertThat(KeyHalf.read(null)).isEmpty();
    }

    @Test
    void aResumeKeyIsReadBackHoweverItIsTyped() {
        var resume = aBallot().key();
        assertThat(resume.shown()).matches("(.{4}-){3}.{4}");
        assertThat(ResumeKey.read(resume.shown().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .hasValue(resume);
        assertThat(ResumeKey.read("U".repeat(16))).isEmpty();
    }

    @Test
    void aResumeKeyIsStoredAsItsHashOnly() {
        assertThat(new ResumeKey("7Q2MXK049TBV6ZAE").hash())
                .isEqualTo("c0450a98805b9eefed73da665b6c66d5aad9163939947c3c4438bf2a7c63c66d");
    }

    @Test
    void nothingSecretShowsInALog() {
        assertThat(new BallotToken(new byte[0], new byte[0], new byte[0])).hasToString("BallotToken[…]");
        assertThat(aBallot()).hasToString("ValidBallot[…]");
        assertThat(KeyHalf.random()).hasToString("KeyHalf[…]");
        assertThat(aBallot().key()).hasToString("ResumeKey[…]");
        assertThat(aCode()).hasToString("PrintedCode[…]");
    }

    @Test
    void aShortSecretIsRefusedAtStart() {
        assertThatThrownBy(() -> BallotKey.of(new byte[31], ASSESSMENT, "teacher"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsWrittenFiveBitsACharacter() {
        assertThat(Base32.encode(new byte[] {(byte) 0xFF, 0, 0x5A})).isEqualTo("ZW05M");
    }

    private ValidBallot aBallot() {
        return aCode().verify(key, HALF).orElseThrow();
    }

    private PrintedCode aCode() {
        return PrintedCode.batch(key, "7Q2M", 1).getFirst();
    }
}
