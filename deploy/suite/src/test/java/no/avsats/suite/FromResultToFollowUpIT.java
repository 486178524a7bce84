package no.avsats.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import no.avsats.suite.BrowserSystem.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second job, walked by people: a principal makes a plan out of a result, follows it up, and the office sees it. */
@Tag("E-09")
class FromResultToFollowUpIT {

    private static final String SCHOOL = "Blåkollen barneskole";
    private static final Pattern OUT_OF = Pattern.compile("(\\d+) av (\\d+)");

    /** What a paragraph of a Word file is in: the style's name, and its text. */
    private static final Pattern HEADING =
            Pattern.compile("<w:pStyle w:val=\"(Heading[12])\"/>.*?<w:t[^>]*>([^<]*)</w:t>", Pattern.DOTALL);

    private static BrowserSystem browsers;

    @BeforeAll
    static void open() {
        browsers = new BrowserSystem(Whole.running().origin());
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    /** A school of twelve teachers and one leader. */
    @Test
    @Tag("E-04")
    @Tag("E-08")
    @Tag("E-12")
    @Tag("D-07")
    void aPrincipalAdoptsAPlanInOneSittingAndTheOfficeSeesHowItGoes() {
        try (var principal = browsers.person(BrowserSystem.DESK).logIn("rektor4");
                var office = browsers.person(BrowserSystem.DESK).logIn("oda")) {
            var before = measures(office);

            var adopted = adopt(principal);
            assertThat(adopted.clicks()).isLessThan(15);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(measures(office))
                    .isEqualTo(new Measures(before.done(), before.all() + 3)));

            followUp(principal.open(adopted.plan()));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(measures(office))
                    .isEqualTo(new Measures(before.done() + 1, before.all() + 3)));
            office.seesNothingBroken("plans-of-the-office");

            principal.open("/assessment");
            assertThat(principal.page().locator("#follow")).containsText("Neste oppfølging");
            assertThat(principal.page().locator("#waiting")).containsText("Felles mappe for opplegg");
            principal.seesNothingBroken("start-with-plans");
        }
    }

    /** @param plan address of its page */
    private record Adopted(String plan, int clicks) {}

    /** From the start page; nothing is typed. */
    private static Adopted adopt(Person principal) {
        principal.follow("Se resultatet").follow("Ta inn i planen");
        var clicks = 2 + chooseThreeForTeachers(principal.page());
        principal.seesNothingBroken("plan-begun").press("Lag utkast");
        assertThat(principal.page().locator("tfoot")).containsText(Pattern.compile("\\d"));
        principal.follow("Vedta planen").seesNothingBroken("plan-before-adoption");
        principal.page().locator("#confirmed").check();
        principal.press("Vedta planen");
        assertThat(principal.page().getByRole(AriaRole.STATUS).first()).containsText("Planen er vedtatt");
        principal.seesNothingBroken("plan-adopted");
        var plan = principal.page().url().replaceFirst("\\?.*", "");
        principal.page().locator("tbody th a").first().click();
        assertThat(principal.page().locator("dl.facts"))
                .containsText(Pattern.compile("Beskrivelse.*Tegn på at vi lykkes.*Timer per lærer", Pattern.DOTALL));
        return new Adopted(plan, clicks + 4);
    }

    /** @return clicks */
    private static int chooseThreeForTeachers(Page page) {
        assertThat(page.locator("input[name=advice]").first()).isVisible();
        page.waitForLoadState();
        var ticked = page.locator("input[name=advice]:checked");
        var clicks = ticked.count() + 3;
        while (ticked.count() > 0) {
            ticked.first().uncheck();
        }
        var forTeachers = page.locator("fieldset > div")
                .filter(new Locator.FilterOptions().setHasText("timer per lærer"))
                .locator("input[name=advice]");
        for (var number = 0; number < 3; number++) {
            forTeachers.nth(number).check();
        }
        return clicks;
    }

    private static void followUp(Person principal) {
        principal.page().locator("a[href*='/follow-ups/']").first().click();
        var first = principal.page().locator("section.card").first();
        first.locator("select").selectOption("DONE");
        first.locator("summary").click();
        first.getByLabel("Delvis").check();
        principal.page().locator("#decisions").fill("Vi tar det inn i teamtida.");
        principal.seesNothingBroken("plan-follow-up").press("Lagre");
        assertThat(principal.page().locator("main")).containsText("Vi tar det inn i teamtida.");
        assertThat(principal.page().locator("a[href*='/follow-ups/']")).hasCount(1);
    }

    private record Measures(int done, int all) {}

    /** As the office's page says it. */
    private static Measures measures(Person office) {
        office.open("/reporting/plans");
        var row = office.page()
                .locator("tr", new Page.LocatorOptions().setHas(office.page().getByText(SCHOOL)))
                .first()
                .innerText();
        var found = OUT_OF.matcher(row);
        assertThat(found.find()).as(row).isTrue();
        return new Measures(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    /** Into the school's ordinary quality work: pasted from Word or from the page, headings stay headings. */
    @Test
    @Tag("E-11")
    void aPlanMovesIntoTheSchoolsOwnDocumentWithItsHeadings(@TempDir Path folder) throws Exception {
        try (var principal = browsers.person(BrowserSystem.DESK).logIn("rektor1")) {
            principal.open("/strategy/plans");
            principal
                    .page()
                    .locator("table a[href*='/strategy/plans/']")
                    .first()
                    .click();
            assertThat(principal.page().locator("tr[id^=measure-]").first()).isVisible();
            principal.page().waitForLoadState();
            var plan = principal.page().url().replaceFirst("\\?.*", "");
            var titles = principal.page().locator("tbody th > a").allInnerTexts();
            var word =
                    principal.page().request().get(plan + "/file?format=docx").body();
            var document = part(word, "word/document.xml");
            assertThat(headings(document, "Heading1")).containsExactly("Handlingsplan 2026/27");
            assertThat(headings(document, "Heading2")).containsAll(titles);
            assertThat(part(word, "word/styles.xml"))
                    .contains("<w:name w:val=\"heading 1\"/>", "<w:outlineLvl w:val=\"0\"/>")
                    .contains("<w:name w:val=\"heading 2\"/>", "<w:outlineLvl w:val=\"1\"/>");
            whatAnOfficeProgramMakesOfIt(word, folder, titles);

            principal.open(plan + "/print");
            assertThat(principal.page().locator("main h1")).hasText("Handlingsplan 2026/27");
            assertThat(principal.page().locator("main h2").allInnerTexts()).containsAll(titles);
        }
    }

    private static List<String> headings(String document, String style) {
        var found = new ArrayList<String>();
        var heading = HEADING.matcher(document);
        while (heading.find()) {
            if (heading.group(1).equals(style)) {
                found.add(heading.group(2));
            }
        }
        return found;
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    /** Where LibreOffice is there; what the file itself says is checked everywhere. */
    private static void whatAnOfficeProgramMakesOfIt(byte[] word, Path folder, List<String> titles)
            throws IOException, InterruptedException {
        var program = Path.of("/usr/bin/soffice");
        if (!Files.isExecutable(program)) {
            return;
        }
        var file = Files.write(folder.resolve("plan.docx"), word);
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        var converting = new ProcessBuilder(
                        program.toString(),
                        profile,
                        "--headless",
                        "--convert-to",
                        "html",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(converting.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var page = Files.readString(folder.resolve("plan.html")).replaceAll("\\s+", " ");
        assertThat(titles).allSatisfy(title -> assertThat(page).containsPattern("<h2[^>]*>" + Pattern.quote(title)));
    }
}
