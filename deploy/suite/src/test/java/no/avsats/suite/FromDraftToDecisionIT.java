package no.avsats.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.avsats.suite.BrowserSystem.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A group of six leads the owner's strategy through five steps, five meetings and a consultation to its decision. */
@Tag("A-08")
@Tag("A-09")
@Tag("A-10")
@Tag("A-11")
@Tag("A-12")
@Tag("A-16")
@Tag("A-17")
@Tag("A-20")
@Tag("D-05")
class FromDraftToDecisionIT {

    private static final String TITLE = "Digital strategi fra utkast til vedtak";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> MEETINGS = List.of(
            "Visjoner og hovedmål",
            "Tverrgående områder og delmål",
            "Tiltak, første møte",
            "Tiltak, andre møte",
            "Ferdigstilling");

    private static BrowserSystem browsers;
    private static Whole whole;

    private Person office;
    private Page desk;
    private String document;

    @BeforeAll
    static void open() {
        whole = Whole.running();
        browsers = new BrowserSystem(whole.origin());
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void aGroupOfSixTakesAStrategyThroughFiveMeetingsToItsDecision() throws Exception {
        try (var oda = browsers.person(BrowserSystem.DESK).logIn("oda");
                var rita = browsers.person(BrowserSystem.PHONE).logIn("rita")) {
            office = oda;
            desk = oda.page();
            begin();
            gatherTheGroup();

            mend("overordnede målet er", "Alle elever lærer med digitale verktøy");
            mend("«Hvor er vi?»", "Skolene har utstyr, men ulik praksis.");
            mend("«Hvor vil vi?»", "Hver lærer har et trygt felles grunnlag.");
            answerWhatIsAskedFromAbove();
            hold(MEETINGS.get(0), "Vi går for ett delmål");
            goOn("Steg 2 av 5");
            hold(MEETINGS.get(1), "Temaene fra KS gjelder");
            goOn("Steg 3 av 5");
            setMeasuresIn();
            hold(MEETINGS.get(2), "Delingsuke hver høst");
            hold(MEETINGS.get(3), "Fire timer settes av");
            goOn("Steg 4 av 5");
            hold(MEETINGS.get(4), "Sendes på høring");
            theInformedHaveFiveLetters();

            consult();
            remark(rita);
            answerAfterTheLastDay();
            approve(rita);
            decide();
            goOn("Steg 5 av 5");
        }
    }

    private void begin() {
        office.open("/strategy").follow("Begynn på en strategi");
        desk.locator("#title").fill(TITLE);
        desk.locator("#from").fill("01.01.2031");
        desk.locator("#to").fill("31.12.2034");
        desk.locator("#parent").selectOption(new SelectOption().setLabel("Strategi for digital skole 2026–2030"));
        office.press("Begynn");
        assertThat(desk.locator("h1")).hasText(TITLE);
        document = path(desk.url());
    }

    private void gatherTheGroup() {
        office.open(document + "/group");
        assertThat(desk.locator(".note.warn")).containsText("færre enn fem");
        add("GROUP", "Anne Vik", "SCHOOL_LEADER", "");
        add("GROUP", "Bo Lund", "SCHOOL_LEADER", "");
        add("GROUP", "Eva Berg", "SCHOOL_LEADER", "");
        add("GROUP", "Cato Nes", "ICT_SUPERVISOR", "");
        add("GROUP", "Dina Moe", "ICT_SUPERVISOR", "");
        add("GROUP", "Finn Aas", "OTHER", "");
        assertThat(desk.locator(".note.warn")).hasCount(0);
        add("INFORMED", "Driften", "OTHER", "drift@vardefjord.example");
        office.seesNothingBroken("process-group");
    }

    private void add(String list, String name, String duty, String email) {
        desk.locator("#" + list + "-name").fill(name);
        desk.locator("#" + list + "-duty").selectOption(duty);
        desk.locator("#" + list + "-email").fill(email);
        desk.locator("form:has(#" + list + "-name) button").click();
        assertThat(desk.locator("main")).containsText(name);
    }

    /** What the check finds leads to the editor that mends it. */
    private void mend(String finding, String text) {
        office.open(document);
        finding(finding).click();
        write(text);
        save();
        assertThat(finding(finding)).hasCount(0);
    }

    private Locator finding(String text) {
        return desk.locator("#check a").filter(new Locator.FilterOptions().setHasText(text));
    }

    private void write(String text) {
        desk.locator(".ql-editor").fill(text);
    }

    private void save() {
        office.press("Lagre og gå tilbake");
        assertThat(desk.locator("#check")).isVisible();
        desk.waitForLoadState();
    }

    /** The goal that everybody below answers is chosen already where its finding leads. */
    private void answerWhatIsAskedFromAbove() {
        office.open(document);
        var asked = desk.locator("#check > ul a").filter(new Locator.FilterOptions().setHasText("i strategien over"));
        while (asked.count() > 0) {
            asked.first().click();
            desk.locator("#title").fill("Vi svarer på det som er felles");
            save();
        }
    }

    private void setMeasuresIn() {
        office.open(document);
        var empty = finding("har ingen tiltak");
        assertThat(empty.first()).isVisible();
        while (empty.count() > 0) {
            empty.first().click();
            desk.locator("#title").fill("Delingsuke");
            desk.locator("#themes input").all().forEach(Locator::check);
            desk.locator("#responsible").fill("Rektorene");
            desk.locator("#due").fill("01.10.2031");
            desk.locator("#sign").fill("Flere deler opplegg");
            desk.locator("#hours").fill("4");
            save();
        }
    }

    /** Called with an agenda made from what there is, held, decided, minuted. */
    private void hold(String meeting, String decision) {
        office.open(document + "/process").follow("Kall inn: " + meeting);
        assertThat(desk.locator("#agenda")).not().hasValue("");
        desk.locator("#day").fill(today());
        desk.locator("#place").fill("Rådhuset");
        office.press("Kall inn til møtet");
        assertThat(desk.locator("[name=held]")).isVisible();
        desk.locator("[name=present]").all().forEach(Locator::check);
        desk.locator("#guests").fill("Geir Moen, personvernombud");
        desk.locator("[name=held]").check();
        desk.locator("#text").fill(decision);
        office.press("Skriv ned");
        assertThat(desk.locator("#decisions + ul")).containsText(decision);
        office.seesNothingBroken("process-meeting").follow("Referatet").press("Godkjenn og send til 1");
        assertThat(desk.locator(".version")).containsText("Referat godkjent");
        assertThat(desk.locator("article")).containsText("Geir Moen, personvernombud (gjest)");
    }

    private void goOn(String step) {
        office.open(document + "/process").press("Gå videre");
        assertThat(desk.locator("h1")).containsText(step);
        office.seesNothingBroken("process-" + step.charAt(5));
    }

    private void theInformedHaveFiveLetters() throws Exception {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(whole.letters("drift@vardefjord.example"))
                .hasSize(MEETINGS.size())
                .allSatisfy(letter -> assertThat(letter).contains("/strategy/minutes/")));
    }

    private void consult() {
        office.open(document);
        desk.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Send på høring"))
                .click();
        desk.locator("#until").fill(today());
        office.press("Send på høring nå");
        assertThat(desk.locator(".version")).containsText("På høring");
    }

    /** A principal finds it where she looks for strategies, and says something about the first goal. */
    private void remark(Person principal) {
        principal.open("/strategy").seesNothingBroken("strategy-consulted").follow(TITLE);
        var about = principal.page().locator("a[aria-label^='Si hva du mener om dette: Vi svarer']");
        about.first().click();
        principal.page().locator("#text").fill("Hva med de minste skolene?");
        principal.seesNothingBroken("consultation").press("Send");
        assertThat(principal.page().locator("#said + ul")).containsText("Hva med de minste skolene?");
    }

    private void answerAfterTheLastDay() throws SQLException {
        office.open(document).press("Foreslå for vedtak");
        assertThat(desk.locator("[role=alert]")).containsText("Høringen er åpen");
        passTheLastDay();
        office.open(document).press("Foreslå for vedtak");
        assertThat(desk.locator("[role=alert]")).containsText("ikke fått svar");
        office.follow("Til merknadene");
        desk.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Svar på merknaden"))
                .click();
        desk.locator("li textarea").fill("De kan dele gruppe.");
        desk.locator("li form button").click();
        assertThat(desk.locator("#said + ul")).containsText("De kan dele gruppe.");
    }

    /** The only thing that a test cannot wait for. */
    private void passTheLastDay() throws SQLException {
        try (var connection = whole.database("strategy").asOwner();
                var statement =
                        connection.prepareStatement("update strategy set consultation_until = ? where id = ?")) {
            statement.setObject(1, LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(1));
            statement.setObject(2, UUID.fromString(document.replaceAll(".*/", "")));
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    /** Who has written none of it; the office has one person, so a principal may. */
    private void approve(Person principal) {
        office.open(document).press("Foreslå for vedtak");
        assertThat(desk.locator("[role=alert]")).containsText("kvalitetssikre");
        office.open(document + "/approval").press("Be om godkjenning");
        assertThat(desk.locator("main")).containsText("Noen andre må godkjenne den.");
        principal.open("/strategy").follow("Til godkjenning").follow(TITLE);
        principal.seesNothingBroken("process-approval").press("Godkjenn strategien");
        assertThat(principal.page().locator("main")).containsText("Godkjent av Rita Solbakken");
    }

    private void decide() {
        office.open(document).press("Foreslå for vedtak");
        desk.locator("#day").fill(today());
        desk.locator("#body").fill("Utvalg for oppvekst");
        desk.locator("#caseNumber").fill("41/26");
        office.press("Før inn vedtaket");
        assertThat(desk.locator(".version .tag")).hasText(Pattern.compile("Vedtatt"));
        office.seesNothingBroken("strategy-decided");
    }

    private static String today() {
        return TYPED.format(LocalDate.now(ZoneId.of("Europe/Oslo")));
    }

    private static String path(String address) {
        return address.substring(whole.origin().length());
    }
}
