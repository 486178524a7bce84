package no.avsats.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.avsats.local.demo.Demo;
import no.avsats.suite.BrowserSystem.Person;
import no.avsats.suite.WitnessHost.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The key of a ballot is compared with what a host of somebody else shows, and a ballot waits for its day. */
@Tag("E-05")
@TestMethodOrder(OrderAnnotation.class)
class WitnessIT {

    private static final String TEACHER = "tomas";

    /** Bekkeskaret skole, where he teaches; open in the demo's round. */
    private static final String SCHOOL = "NO:ORGNR:899990072";

    private static Whole whole;
    private static BrowserSystem browsers;
    private static UUID round;

    @BeforeAll
    static void open() {
        whole = Whole.running();
        browsers = new BrowserSystem(whole.origin());
        round = new Colleagues(whole, SCHOOL).round();
    }

    @AfterEach
    void honest() {
        whole.witness().is(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void whatStandsThereIsWhatTheServiceLists() throws SQLException {
        await().atMost(Duration.ofMinutes(2)).until(() -> !fingerprints().isEmpty());
        var listed = given().baseUri(whole.origin())
                .auth()
                .oauth2(whole.tokens().of("client@" + Demo.OWNER))
                .get("/assessment/v1/owners/{owner}/ballot-keys/text", Demo.OWNER)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var kept = whole.database("assessment")
                .rows(
                        "select assessment || ' ' || fingerprint from key_fingerprint k"
                                + " join school_assessment a on a.id = k.assessment where a.school = ?",
                        Colleagues.SCHOOL);
        assertThat(kept).isNotEmpty();
        assertThat(listed.lines()).containsAll(kept);
    }

    /** First: a teacher gets one ballot, and here gets none. */
    @Test
    @Order(1)
    void anotherKeyIsRefusedAndNothingIsDrawn() {
        whole.witness().is(Mood.ANOTHER_KEY);
        try (var teacher = atTheIntro(BrowserSystem.PHONE)) {
            teacher.press("Begynn");
            says(teacher, "Nøkkelen er en annen enn den som står hos den som kontrollerer oss");
            assertThat(teacher.page().locator("#drawing button").first().isDisabled())
                    .isTrue();
            assertThat(teacher.page().evaluate("localStorage.length")).isEqualTo(0);
            teacher.seesNothingBroken("ballot-witness-differs");
        }
    }

    @Test
    void aBallotIsDrawnOnOneDayAndUsedOnAnother() {
        try (var teacher = atTheIntro(BrowserSystem.PHONE)) {
            whole.witness().is(Mood.GONE);
            teacher.press("Hent svararket nå, svar senere");
            says(teacher, "Nøkkelen kunne ikke sammenlignes");
            assertThat(teacher.page().evaluate("localStorage.length")).isEqualTo(0);
            teacher.seesNothingBroken("ballot-witness-silent");
            whole.witness().is(Mood.HONEST);
            teacher.open(intro()).press("Hent svararket nå, svar senere");
            says(teacher, "Svararket ligger i denne nettleseren");
            teacher.seesNothingBroken("ballot-kept");
            teacher.page().context().clearCookies();
            whole.witness().is(Mood.GONE);
            teacher.open("/ballot");
            PlaywrightAssertions.assertThat(teacher.page().locator("#waits"))
                    .hasText("Svararket ditt ligger klart her");
            teacher.seesNothingBroken("ballot-waiting");
            teacher.press("Åpne svararket").comesTo("**/ballot/1");
            assertThat(teacher.page().evaluate("localStorage.length")).isEqualTo(0);
            assertThat(teacher.cookies()).noneMatch(cookie -> cookie.name.startsWith("q_session"));
        }
    }

    private static Person atTheIntro(int width) {
        return browsers.person(width).logIn(TEACHER).open(intro());
    }

    private static String intro() {
        return "/assessment/schools/%s/rounds/%s/ballot".formatted(SCHOOL, round);
    }

    private static void says(Person teacher, String text) {
        PlaywrightAssertions.assertThat(teacher.page().locator("#drawn")).containsText(text);
    }

    /** Keys are made within a minute of the planning. */
    private static List<String> fingerprints() throws SQLException {
        return whole.database("assessment")
                .rows(
                        "select fingerprint from key_fingerprint k join school_assessment a on a.id = k.assessment"
                                + " where a.school = ?",
                        Colleagues.SCHOOL);
    }

    @Test
    void thePosterAndTheLetterShowTheKey() throws SQLException {
        await().atMost(Duration.ofMinutes(2)).until(() -> !fingerprints().isEmpty());
        var fingerprint = fingerprints().getFirst();
        var shown = fingerprint.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
        try (var leader = browsers.person(BrowserSystem.DESK).logIn("rita")) {
            var here = "/assessment/schools/" + Colleagues.SCHOOL + "/rounds/"
                    + new Colleagues(whole, Colleagues.SCHOOL).round() + "/invitation";
            leader.open(here + "/poster");
            PlaywrightAssertions.assertThat(leader.page().locator("main")).containsText(shown);
            leader.seesNothingBroken("poster-key");
            leader.open(here);
            for (var language : List.of("nb", "nn", "sv", "en")) {
                leader.open(here + "?text=" + language);
                assertThat(leader.page().locator("#mail").inputValue()).contains(shown);
            }
        }
    }
}
