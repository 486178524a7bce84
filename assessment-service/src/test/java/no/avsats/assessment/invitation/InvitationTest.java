package no.avsats.assessment.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class InvitationTest {

    private static final String KIT = "/assessment/schools/{school}/rounds/{round}/invitation";
    private static final Pattern LINK = Pattern.compile("/assessment/i/[a-z0-9]+");

    Tokens tokens;

    @Inject
    MockMailbox mailbox;

    private Municipality vardefjord;
    private String school;
    private Browser leader;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
        leader = Browser.of(vardefjord.asLeader(school));
    }

    @Test
    void theShortLinkLeadsToTheSheetOrToTheCodes() {
        var round = vardefjord.openRound(school);
        var kit = Browser.keep("invitation", leader.get(KIT, school, round));
        assertThat(Browser.path(Browser.ofNobody().get(link(kit))))
                .isEqualTo("/assessment/schools/%s/rounds/%s/ballot".formatted(school, round));
        var other = onCodes(KIT);
        assertThat(Browser.path(
                        Browser.ofNobody().get(link(other).toUpperCase().replace("/ASSESSMENT/I", "/assessment/i"))))
                .isEqualTo("/ballot");
        Browser.ofNobody().get("/assessment/i/nothing").then().statusCode(404);
    }

    @Test
    void thePosterShowsTheLinkAsAQrCodeThatReads() throws Exception {
        var round = vardefjord.openRound(school);
        var poster = Browser.keep("poster", leader.get(KIT + "/poster", school, round));
        var link = link(leader.get(KIT, school, round).asString());
        assertThat(poster).contains("<svg", "role=\"img\"", link);
        var code = QrCode.of("http://localhost:8080" + link);
        assertThat(read(code)).isEqualTo("http://localhost:8080" + link);
    }

    @Test
    void theWordsAreThereInFourLanguages() {
        var round = vardefjord.openRound(school);
        assertThat(words(round, "nb")).contains("Logg inn med Feide", "Hvem ser hva", "cirka 5 minutter");
        assertThat(words(round, "nn")).contains("Vi veit ikkje kven som har svart");
        assertThat(words(round, "sv")).contains("Ingen kan koppla dina svar till ditt namn");
        assertThat(words(round, "en")).contains("We do not know who has answered");
        assertThat(words(round, "xx")).contains("Vi vet ikke hvem som har svart");
        assertThat(onCodes(KIT + "?text=nb"))
                .contains("Du får en kode på papir", "Ingen noterer hvem som får hvilken kode")
                .doesNotContain("Logg inn med Feide", "koble");
    }

    @Test
    void thePosterPromisesWhatHoldsForItsWayOfAnswering() {
        var loggedIn = leader.get(KIT + "/poster", school, vardefjord.openRound(school));
        assertThat(loggedIn.asString()).contains("Ingen kan koble svarene dine til navnet ditt");
        assertThat(onCodes(KIT + "/poster"))
                .contains("Ingen noterer hvem som får hvilken kode")
                .doesNotContain("koble");
    }

    @Test
    void thePosterAndTheLetterShowTheKeyOnceItIsMade() {
        var round = vardefjord.openRound(school);
        assertThat(leader.get(KIT + "/poster", school, round).asString()).contains("Vent et minutt");
        String fingerprint = vardefjord
                .publishedKey(vardefjord.id(round, school))
                .statusCode(200)
                .extract()
                .path("fingerprint");
        var shown = fingerprint.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
        assertThat(Browser.keep("poster-key", leader.get(KIT + "/poster", school, round)))
                .contains(shown)
                .doesNotContain("Vent et minutt");
        for (var language : List.of("nb", "nn", "sv", "en")) {
            assertThat(words(round, language)).contains(shown);
        }
        assertThat(onCodes(KIT + "?text=nb")).doesNotContain("Vent et minutt", "Nøkkelen til");
    }

    @Test
    void oneLetterGoesToTheListOfAll() {
        var round = vardefjord.openRound(school);
        var list = "alle." + school.substring(9) + "@skolen.example";
        leader.post(Map.of("address", " " + list + " ", "text", "nn"), KIT, school, round)
                .then()
                .statusCode(303);
        var sent = mailbox.getMailsSentTo(list);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().getText()).contains("Ingen kan kople svara dine", "/assessment/i/", school(school));
    }

    @Test
    void whatIsNoAddressIsSaid() {
        var round = vardefjord.openRound(school);
        for (var wrong : new String[] {"", "alle", "a@b.no, c@d.no", "a@b.no\nBcc: c@d.no"}) {
            leader.post(Map.of("address", wrong, "text", "nb"), KIT, school, round)
                    .then()
                    .statusCode(422)
                    .body(containsString("aria-invalid"));
        }
    }

    @Test
    void theOfficeInvitesTooAndTeachersDoNot() {
        var round = vardefjord.openRound(school);
        Browser.of(vardefjord.asOffice()).get(KIT, school, round).then().statusCode(200);
        Browser.of(vardefjord.asTeacher(school)).get(KIT, school, round).then().statusCode(403);
        assertThat(Browser.of(vardefjord.asOffice())
                        .get("/assessment/rounds/{round}", round)
                        .asString())
                .contains("/invitation\"");
        assertThat(leader.get("/assessment").asString()).contains("/invitation\"");
    }

    /** A page of another school, whose teachers get codes on paper. */
    private String onCodes(String page) {
        var other = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(other);
        return Browser.of(vardefjord.asLeader(other)).get(page, other, round).asString();
    }

    private String words(String round, String language) {
        return leader.get(KIT + "?text=" + language, school, round).asString();
    }

    private static String school(String school) {
        return "Skole " + school.substring(9);
    }

    private static String link(String page) {
        var link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** As a phone does, from the path that the poster draws: every module is eight pixels. */
    private static String read(QrCode code) throws Exception {
        var side = code.size() * 8;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var modules = Pattern.compile("M(\\d+) (\\d+)").matcher(code.path());
        while (modules.find()) {
            for (var y = 0; y < 8; y++) {
                var from = (Integer.parseInt(modules.group(2)) * 8 + y) * side + Integer.parseInt(modules.group(1)) * 8;
                Arrays.fill(pixels, from, from + 8, 0);
            }
        }
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
