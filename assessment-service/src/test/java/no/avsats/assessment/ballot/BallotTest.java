package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class BallotTest {

    private static final UUID ASSESSMENT = UUID.fromString("5b0c2c6e-7a55-4a51-9d0e-8f6f3f1f6c11");

    private final byte[] secret = "a secret of thirty-two bytes and more".getBytes(StandardCharsets.UTF_8);
    private final BallotKey key = BallotKey.of(secret, ASSESSMENT, "teacher");

    @Test
    void aTokenIsVerifiedWithoutAStoredRow() {
        var token = BallotToken.issue(key);
        var derivedAnew = BallotKey.of(secret, ASSESSMENT, "teacher");
        assertThat(BallotToken.verify(derivedAnew, token.text())).isPresent();
    }

    @Test
    void aTokenOpensNoOtherAssessmentAndNoOtherRole() {
        var token = BallotToken.issue(key).text();
        assertThat(BallotToken.verify(BallotKey.of(secret, UUID.randomUUID(), "teacher"), token))
                .isEmpty();
        assertThat(BallotToken.verify(BallotKey.of(secret, ASSESSMENT, "pupil"), token))
                .isEmpty();
    }

    @Test
    void aTokenWithAnyCharacterChangedIsRefused() {
        String token = BallotToken.issue(key).text();
        for (int place = 0; place < token.length(); place++) {
            for (char other : "0Z".toCharArray()) {
                var changed = new StringBuilder(token);
                changed.setCharAt(place, other);
                if (token.charAt(place) != other) {
                    assertThat(BallotToken.verify(key, changed.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void aTokenIsSpentUnderTheSameMarkHoweverItIsWritten() {
        String token = BallotToken.issue(key).text();
        assertThat(BallotToken.verify(key, " " + token.toLowerCase(Locale.ROOT)))
                .isEqualTo(BallotToken.verify(key, token))
                .isPresent();
    }

    @Test
    void whatIsNotATokenIsRefused() {
        assertThat(BallotToken.verify(key, "")).isEmpty();
        assertThat(BallotToken.verify(key, "å".repeat(52))).isEmpty();
        assertThat(BallotToken.verify(key, "0".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aBatchHasAsManyDifferentCodesAsAskedForBehindOneLocator() {
        var codes = PrintedCode.batch(key, "7Q2M", 2_000);
        assertThat(new HashSet<>(codes)).hasSize(2_000);
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.locator()).isEqualTo("7Q2M");
            assertThat(PrintedCode.read(code.printed()).flatMap(read -> read.verify(key)))
                    .isPresent();
        });
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
    void aPrintedCodeIsNoTokenAndOpensNoOtherSchool() {
        var code = aCode();
        assertThat(BallotToken.verify(key, code.text())).isEmpty();
        assertThat(code.verify(BallotKey.of(secret, UUID.randomUUID(), "teacher")))
                .isEmpty();
    }

    @Test
    void aCodeUnderAnotherBatchsLocatorIsRefused() {
        var moved = "0000" + aCode().text().substring(4, 15);
        assertThat(PrintedCode.read(moved + Base32.check(moved)).orElseThrow().verify(key))
                .isEmpty();
    }

    @Test
    void aBallotAndAHalfMakeTheSameKeyAgain() {
        var token = BallotToken.issue(key).text();
        var half = KeyHalf.random();
        var sent = BallotToken.verify(key, token).orElseThrow();
        var sentAgain = BallotToken.verify(BallotKey.of(secret, ASSESSMENT, "teacher"), token)
                .orElseThrow();
        assertThat(sentAgain.with(half)).isEqualTo(sent.with(half));
        assertThat(sent.with(half).text()).hasSize(16);
    }

    @Test
    void neitherTheBallotNorTheHalfMakesTheKeyAlone() {
        var half = KeyHalf.random();
        var ballot = aBallot();
        assertThat(ballot.with(KeyHalf.random())).isNotEqualTo(ballot.with(half));
        assertThat(aBallot().with(half)).isNotEqualTo(ballot.with(half));
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
        var resume = aBallot().with(KeyHalf.random());
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
        assertThat(BallotToken.issue(key)).hasToString("BallotToken[…]");
        assertThat(aBallot()).hasToString("ValidBallot[…]");
        assertThat(KeyHalf.random()).hasToString("KeyHalf[…]");
        assertThat(aBallot().with(KeyHalf.random())).hasToString("ResumeKey[…]");
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
        return BallotToken.verify(key, BallotToken.issue(key).text()).orElseThrow();
    }

    private PrintedCode aCode() {
        return PrintedCode.batch(key, "7Q2M", 1).getFirst();
    }
}
