package no.avsats.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.avsats.suite.BrowserSystem.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a teacher's answer sheet withstands: no network, a closed tab, a wiped browser, no mouse, a small screen, a slow line. */
@Tag("E-05")
class AnswerSheetIT {

    /** Steinhylla skole, which is done with the demo's round. */
    private static final String SCHOOL = "NO:ORGNR:899990129";

    private static final String LEADER = "rektor6";

    /** Whoever is not logged in is sent on to Feide. */
    private static final String LOG_IN = "/identity/start";

    private static final String LOST = "Ikke lagret. Nettet er borte. Svaret ligger her til det er tilbake.";
    private static final String BUSY = "Mange svarer akkurat nå. Svarene ligger her, og vi prøver igjen av oss selv.";
    private static final double A_THIRD_OF_A_MINUTE = 20_000;

    /** Of the short form. */
    private static final int QUESTIONS = 6;

    /** Bytes that a page may take with all that belongs to it. */
    private static final long PAGE = 150_000;
    /** Bytes that a whole ballot may take, log-in included. */
    static final long BALLOT = 600_000;

    private static Whole whole;
    private static BrowserSystem browsers;
    private static UUID round;
    private static String poster;
    private static Deque<String> codes;

    @BeforeAll
    static void open() {
        whole = Whole.running();
        browsers = new BrowserSystem(whole.origin());
        var teachers = new Colleagues(whole, SCHOOL);
        round = teachers.planOnPaper();
        codes = new ArrayDeque<>(teachers.codes(round));
        try (var leader = browsers.person(BrowserSystem.DESK).logIn(LEADER)) {
            leader.open(path("/invitation/poster"));
            poster = "http://" + leader.page().locator("main b").last().innerText();
        }
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    private static String path(String more) {
        return "/assessment/schools/" + SCHOOL + "/rounds/" + round + more;
    }

    @Test
    void aMinuteWithoutNetworkLosesNoAnswer() {
        try (var teacher = atTheFirstQuestion(BrowserSystem.PHONE)) {
            answer(teacher, 2);
            saysSaved(teacher);
            teacher.page().waitForLoadState(LoadState.NETWORKIDLE);
            teacher.offline(true);
            for (var number = 2; number <= 4; number++) {
                teacher.press("Neste").page().waitForURL("**/ballot/" + number);
                answer(teacher, 3);
                PlaywrightAssertions.assertThat(teacher.page().locator("#saved"))
                        .hasText(LOST);
                teacher.page().waitForTimeout(A_THIRD_OF_A_MINUTE);
            }
            teacher.seesNothingBroken("ballot-offline");
            assertThat(answers(teacher)).isEqualTo(1);
            teacher.offline(false);
            saysSaved(teacher);
            assertThat(answers(teacher)).isEqualTo(4);
            assertThat(teacher.page().evaluate("localStorage.length")).isEqualTo(0);
            teacher.open("/ballot/3");
            PlaywrightAssertions.assertThat(teacher.page().locator("input[name=answer][value='3']"))
                    .isChecked();
        }
    }

    @Test
    void aTabThatIsClosedWithoutNetworkLosesNoAnswer() {
        try (var teacher = atTheFirstQuestion(BrowserSystem.PHONE)) {
            teacher.page().waitForLoadState(LoadState.NETWORKIDLE);
            teacher.offline(true);
            answer(teacher, 4);
            teacher.press("Neste");
            answer(teacher, 5);
            PlaywrightAssertions.assertThat(teacher.page().locator("#saved")).hasText(LOST);
            teacher.anotherTab().offline(false);
            teacher.page().navigate("/ballot", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            teacher.page().waitForURL("**/ballot/3");
            assertThat(answers(teacher)).isEqualTo(2);
        }
    }

    @Test
    void whatIsChosenBeforeTheScriptsAreThereIsSavedToo() {
        try (var teacher = atTheFirstQuestion(BrowserSystem.PHONE)) {
            var held = new ArrayList<Route>();
            teacher.page().route("**/ballot/turning.js", held::add);
            teacher.page().navigate("/ballot/1", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            answer(teacher, 4);
            teacher.page().waitForCondition(() -> !held.isEmpty());
            held.getFirst().resume();
            saysSaved(teacher);
        }
    }

    @Test
    void whatIsHandedInWithoutNetworkIsSaidNotToBe() {
        try (var teacher = atTheFirstQuestion(BrowserSystem.PHONE)) {
            answer(teacher, 4);
            saysSaved(teacher);
            teacher.open("/ballot/review").offline(true);
            teacher.press("Send inn");
            PlaywrightAssertions.assertThat(teacher.page().locator("#saved")).containsText("Ikke sendt inn.");
            teacher.offline(false).press("Send inn");
            PlaywrightAssertions.assertThat(teacher.page().locator("h1"))
                    .hasText("Svarene er sendt inn. Du er ferdig.");
        }
    }

    @Test
    void whoHandsInWhileManyDoWaitsForTheirTurn() {
        try (var teacher = atTheFirstQuestion(BrowserSystem.PHONE)) {
            answerAll(teacher);
            teacher.open("/ballot/review");
            var refused = new AtomicInteger();
            teacher.page().route("**/ballot/submit", busyFor(2, refused));
            teacher.press("Send inn");
            PlaywrightAssertions.assertThat(teacher.page().locator("#saved")).hasText(BUSY);
            PlaywrightAssertions.assertThat(teacher.page().locator("h1"))
                    .hasText("Svarene er sendt inn. Du er ferdig.");
            assertThat(refused).hasValue(2);
            assertThat(teacher.page().url()).endsWith("/ballot/submit");
        }
    }

    @Test
    void anAnswerGivenWhileManyAnswerIsSavedInTheEnd() {
        try (var teacher = atTheFirstQuestion(BrowserSystem.PHONE)) {
            teacher.page().waitForLoadState(LoadState.NETWORKIDLE);
            teacher.page().route("**/ballot/save", busyFor(1, new AtomicInteger()));
            answer(teacher, 4);
            PlaywrightAssertions.assertThat(teacher.page().locator("#saved")).hasText(BUSY);
            saysSaved(teacher);
            assertThat(answers(teacher)).isEqualTo(1);
        }
    }

    /** As the service answers when it has no room. */
    private static Consumer<Route> busyFor(int times, AtomicInteger refused) {
        var busy = new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1"));
        return route -> {
            if (refused.get() < times) {
                refused.incrementAndGet();
                route.fulfill(busy);
            } else {
                route.resume();
            }
        };
    }

    @Test
    void theResumeCodeBringsTheSheetBackInAWipedBrowserAndOnAnotherDevice() {
        try (var teacher = atTheFirstQuestion(BrowserSystem.PHONE);
                var elsewhere = browsers.person(BrowserSystem.DESK)) {
            answer(teacher, 4);
            saysSaved(teacher);
            var code = teacher.page().locator(".code").innerText();
            teacher.forget().open("/ballot/1");
            teacher.reads("Skriv inn koden din");
            for (var device : List.of(teacher, elsewhere)) {
                device.open("/ballot").page().locator("#key").fill(code.toLowerCase());
                device.press("Fortsett").comesTo("**/ballot/2").press("Forrige");
                PlaywrightAssertions.assertThat(device.page().locator("input[name=answer][value='4']"))
                        .isChecked();
            }
        }
    }

    @Test
    @Tag("E-14")
    void twoTapsLeadFromThePosterToTheFirstQuestion() {
        try (var teacher = browsers.person(BrowserSystem.PHONE).open(poster)) {
            teacher.page().locator("#code").fill(codes.remove());
            teacher.press("Åpne svararket");
            teacher.follow("Begynn").comesTo("**/ballot/1");
        }
    }

    @Test
    void theKeyboardAloneLeadsFromThePosterToTheReceipt() {
        try (var teacher = browsers.person(BrowserSystem.DESK).open(poster)) {
            var keys = teacher.page().keyboard();
            tabTo(teacher, "#code");
            keys.type(codes.remove());
            keys.press("Enter");
            teacher.page().waitForURL("**/ballot/about");
            tabTo(teacher, "a[href='/ballot/1']");
            keys.press("Enter");
            for (var number = 1; number <= QUESTIONS; number++) {
                teacher.page().waitForURL("**/ballot/" + number);
                tabTo(teacher, "[name=answer]");
                keys.press("Space");
                keys.press("ArrowDown");
                keys.press("Enter");
            }
            teacher.page().waitForURL("**/ballot/obstacles");
            tabTo(teacher, "[name=obstacle]");
            keys.press("Space");
            keys.press("Enter");
            teacher.page().waitForURL("**/ballot/review");
            teacher.reads("Alle spørsmål er besvart");
            tabTo(teacher, "form[data-submits] button");
            keys.press("Enter");
            PlaywrightAssertions.assertThat(teacher.page().locator("h1"))
                    .hasText("Svarene er sendt inn. Du er ferdig.");
            PlaywrightAssertions.assertThat(teacher.page().locator(".code")).hasText(Pattern.compile("^.{19}$"));
        }
    }

    private static void tabTo(Person person, String selector) {
        for (var tries = 0; tries < 40; tries++) {
            person.page().keyboard().press("Tab");
            if ((Boolean) person.page().evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on "
                + person.page().url());
    }

    @Test
    void everyPageFitsAtFourHundredPerCent() {
        try (var teacher = browsers.person(BrowserSystem.NARROW);
                var leader = browsers.person(BrowserSystem.NARROW).logIn(LEADER)) {
            fits(teacher.open(poster), "narrow-door");
            teacher.page().locator("#code").fill(codes.remove());
            fits(teacher.press("Åpne svararket").comesTo("**/ballot/about"), "narrow-about");
            fits(teacher.follow("Begynn").comesTo("**/ballot/1"), "narrow-question");
            fits(teacher.open("/ballot/slip"), "narrow-slip");
            fits(teacher.open("/ballot/obstacles"), "narrow-obstacles");
            fits(teacher.open("/ballot/1"), "narrow-first");
            answer(teacher, 2);
            saysSaved(teacher);
            fits(teacher.open("/ballot/review"), "narrow-review");
            teacher.press("Send inn");
            PlaywrightAssertions.assertThat(teacher.page().locator("#save-profile"))
                    .isVisible();
            fits(teacher, "narrow-sent");
            fits(teacher.open("/trust"), "narrow-trust");
            var school = "/assessment/schools/" + SCHOOL;
            fits(leader.open(school + "/result"), "narrow-result");
            fits(leader.open(school + "/result?group=leaders"), "narrow-result-leaders");
            fits(leader.open(school + "/views"), "narrow-views");
            fits(leader.open(released("/sheet")), "narrow-meeting");
            fits(leader.open(path("/invitation/poster")), "narrow-poster");
        }
    }

    /** The round that the school is done with. */
    private static String released(String more) {
        return path(more)
                .replace(
                        round.toString(),
                        new Colleagues(whole, "NO:ORGNR:899990099").round().toString());
    }

    /** Nothing is wider than the screen, and every control can be brought into sight and touched. */
    private static void fits(Person person, String name) {
        person.seesNothingBroken(name);
        assertThat(person.page().evaluate("""
                () => [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
                  .filter(each => each.checkVisibility() && !each.closest('.vh'))
                  .filter(each => {
                    each.scrollIntoView({ block: 'center' });
                    const box = each.getClientRects()[0];
                    const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                    return box && (box.left < 0 || box.right > innerWidth || !(each.contains(met) || met?.contains(each)));
                  })
                  .map(each => each.outerHTML)"""))
                .asInstanceOf(LIST)
                .as(person.page().url())
                .isEmpty();
    }

    @Test
    void aPageAndAWholeBallotAreLight() {
        try (var teacher = browsers.person(BrowserSystem.PHONE);
                var leader = browsers.person(BrowserSystem.PHONE).logIn(LEADER)) {
            try (var scales = teacher.scales()) {
                teacher.open(poster).page().locator("#code").fill(codes.remove());
                teacher.press("Åpne svararket");
                teacher.follow("Begynn");
                answerAll(teacher);
                teacher.press("Hopp over");
                teacher.press("Send inn");
                PlaywrightAssertions.assertThat(teacher.page().locator("#receipt"))
                        .isVisible();
                teacher.page().waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(scales.bytes()).as("a whole ballot").isPositive().isLessThan(BALLOT);
            }
            teacher.press("Ferdig");
            teacher.page().locator("#code").fill(codes.remove());
            teacher.press("Åpne svararket");
            light(
                    teacher,
                    "/ballot/about",
                    "/ballot/1",
                    "/ballot/5",
                    "/ballot/obstacles",
                    "/ballot/review",
                    "/ballot/slip");
            light(
                    leader,
                    "/assessment",
                    path("/invitation"),
                    "/assessment/schools/" + SCHOOL + "/result",
                    released("/sheet"));
        }
        try (var anybody = browsers.person(BrowserSystem.PHONE)) {
            light(anybody, "/ballot", "/trust", "/", LOG_IN);
        }
    }

    private static void light(Person person, String... paths) {
        for (var path : paths) {
            var weight = person.weight(path);
            assertThat(weight).as(path).isPositive().isLessThan(PAGE);
        }
    }

    @Test
    void withoutScriptsEveryButtonStillSaves() {
        try (var teacher = browsers.personWithoutScripts().open(poster)) {
            teacher.page().locator("#code").fill(codes.remove());
            teacher.press("Åpne svararket").follow("Begynn");
            answerAll(teacher);
            teacher.press("Hopp over").page().waitForURL("**/ballot/review");
            teacher.reads("Alle spørsmål er besvart");
            teacher.press("Send inn");
            teacher.reads("Svarene er sendt inn. Du er ferdig.");
        }
    }

    @Test
    @Tag("E-06")
    void onesOwnProfileIsKeptInAFileAndLaidBesideTheNext() throws IOException {
        var first = handedIn(2);
        var request = new ArrayList<String>();
        first.page().onRequest(sent -> request.add(sent.url()));
        var saved = first.page().waitForDownload(() -> first.press("Lagre profilen i en fil"));
        assertThat(saved.suggestedFilename()).matches("avsats-\\d{4}-\\d\\d-\\d\\d\\.json");
        var file = Files.readString(saved.path());
        first.close();
        assertThat(request).allMatch(url -> url.startsWith("blob:"));
        var profile = JsonParser.parseString(file).getAsJsonObject();
        assertThat(profile.get("framework").getAsString()).isEqualTo("five-areas/1");
        assertThat(profile.get("version").getAsInt()).isEqualTo(1);
        assertThat(file).doesNotContain(SCHOOL, "Steinhylla", round.toString());

        try (var next = handedIn(4)) {
            var sent = new ArrayList<String>();
            next.page().onRequest(one -> sent.add(one.url()));
            choose(next, file);
            PlaywrightAssertions.assertThat(next.page().locator("#profile-said"))
                    .containsText("Ved siden av står profilen fra ");
            PlaywrightAssertions.assertThat(row(next, "purpose"))
                    .containsText(Pattern.compile("Nivå 4.*Nivå 2", Pattern.DOTALL));
            next.seesNothingBroken("profile-then").at(BrowserSystem.PHONE).seesNothingBroken("profile-then");
            choose(next, reworded(profile));
            PlaywrightAssertions.assertThat(row(next, "purpose")).containsText("Spørsmålet er endret siden da");
            assertThat(row(next, "purpose").innerText()).contains("Nivå 4").doesNotContain("Nivå 2");
            assertThat(next.page()
                            .locator("tbody")
                            .first()
                            .locator("tr")
                            .first()
                            .innerText())
                    .contains("Andre spørsmål da");
            refuses(next, "{", "Fila er ikke en profil herfra");
            refuses(next, file.replace("\"version\": 1", "\"version\": 2"), "nyere utgave");
            refuses(
                    next,
                    file.replace("\"level\": 2", "\"level\": \"2<img src=x onerror=alert(1)>\""),
                    "ikke en profil");
            refuses(next, file.replace("five-areas/1", "other/1"), "andre spørsmål");
            refuses(next, "x".repeat(200_001), "ikke en profil");
            isInert(next, profile);
            assertThat(sent).isEmpty();
        }
    }

    /** Words of the file are never shown, whatever they are. */
    private static void isInert(Person next, JsonObject profile) {
        var hostile = profile.toString()
                .replaceAll("\"name\":\"[^\"]*\"", "\"name\":\"<img src=x onerror='document.title=1'>\"");
        choose(next, hostile);
        PlaywrightAssertions.assertThat(next.page().locator("#profile-said")).containsText("Ved siden av");
        assertThat(next.page().locator("#profile img").count()).isZero();
        assertThat(next.page().locator("main").innerText()).doesNotContain("onerror");
    }

    private static String reworded(JsonObject profile) {
        var changed = profile.deepCopy();
        changed.getAsJsonArray("areas").forEach(area -> area.getAsJsonObject()
                .getAsJsonArray("indicators")
                .forEach(each -> {
                    var indicator = each.getAsJsonObject();
                    if (indicator.get("indicator").getAsString().equals("purpose")) {
                        indicator.addProperty("meaning", "five-areas/0");
                    }
                }));
        return changed.toString();
    }

    private static void refuses(Person person, String file, String why) {
        choose(person, file);
        PlaywrightAssertions.assertThat(person.page().locator("#profile-said")).containsText(why);
        PlaywrightAssertions.assertThat(person.page().locator("[data-then]").first())
                .isHidden();
    }

    private static void choose(Person person, String file) {
        person.page()
                .locator("#earlier")
                .setInputFiles(
                        new FilePayload("profil.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator row(Person person, String indicator) {
        return person.page().locator("tr[data-indicator=" + indicator + "]");
    }

    @Test
    @Tag("E-14")
    void whatIsPrintedFitsItsPaper() {
        try (var leader = browsers.person(BrowserSystem.DESK).logIn(LEADER)) {
            leader.open(path("/invitation/poster"));
            assertThat(pages(leader, "print-poster")).isEqualTo(1);
            leader.open("/assessment/schools/" + SCHOOL + "/result");
            assertThat(pages(leader, "print-result")).isBetween(1, 8);
            leader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(leader.page().locator(".nav, .strip, .btn, .foot").all()).noneMatch(each -> each.isVisible());
            leader.open(released("/sheet"));
            assertThat(pages(leader, "print-meeting")).isBetween(1, 3);
        }
    }

    @Test
    void leadersReadTheirStatementTogetherFromAcrossTheRoom() {
        var fururabben = "NO:ORGNR:899990099";
        var open = new Colleagues(whole, fururabben).round();
        try (var leader = browsers.person(BrowserSystem.WALL).logIn("petra")) {
            leader.open("/assessment/schools/" + fururabben + "/rounds/" + open + "/statement");
            leader.follow("Vis på storskjerm").seesNothingBroken("statement-screen");
            var card = "parseInt(getComputedStyle(document.querySelector('.level span')).fontSize)";
            assertThat((Integer) leader.page().evaluate(card)).isGreaterThanOrEqualTo(28);
        }
    }

    /** How many sheets of A4; keeps them to look at. */
    private static int pages(Person person, String name) {
        var pdf = person.page()
                .pdf(new Page.PdfOptions()
                        .setFormat("A4")
                        .setPrintBackground(true)
                        .setPath(Path.of("target/pictures/" + name + ".pdf")));
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b(?!s)", -1).length - 1;
    }

    /** On the page that follows when everything was answered alike and handed in. */
    private static Person handedIn(int level) {
        var teacher = atTheFirstQuestion(BrowserSystem.DESK);
        answerAll(teacher, level);
        teacher.press("Hopp over").press("Send inn");
        PlaywrightAssertions.assertThat(teacher.page().locator("#save-profile")).isVisible();
        teacher.page().waitForLoadState(LoadState.NETWORKIDLE);
        return teacher;
    }

    private static Person atTheFirstQuestion(int width) {
        var teacher = browsers.person(width).open(poster);
        teacher.page().locator("#code").fill(codes.remove());
        return teacher.press("Åpne svararket").follow("Begynn");
    }

    private static void answerAll(Person teacher) {
        answerAll(teacher, 3);
    }

    private static void answerAll(Person teacher, int level) {
        for (var number = 1; number <= QUESTIONS; number++) {
            teacher.page().waitForURL("**/ballot/" + number);
            answer(teacher, level);
            teacher.press("Neste");
        }
        teacher.page().waitForURL("**/ballot/obstacles");
    }

    private static void answer(Person teacher, int level) {
        teacher.page().locator("input[name=answer][value='" + level + "']").check();
    }

    private static void saysSaved(Person teacher) {
        PlaywrightAssertions.assertThat(teacher.page().locator("#saved .saved")).isVisible();
    }

    /** How many answers the service holds of the sheet in this browser: nobody can ask the database. */
    private static int answers(Person teacher) {
        var key = teacher.cookies().stream()
                .filter(cookie -> cookie.name.equals("ballot-sheet"))
                .findFirst()
                .orElseThrow();
        Map<String, Integer> held = given().baseUri(whole.origin())
                .contentType(ContentType.JSON)
                .body(Map.of("key", key.value))
                .post("/ballot/v1/resuming")
                .then()
                .statusCode(200)
                .extract()
                .path("answers");
        return held.size();
    }
}
