package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import no.avsats.local.demo.Portal;
import no.avsats.suite.BrowserSystem.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The main job, walked by people: a teacher answers, the principal closes and shares, the office sees it. */
@Tag("E-05")
@Tag("E-07")
@Tag("E-14")
class FromLogInToDashboardIT {

    private static final String SCHOOL = "Trinnberget skole";

    private static BrowserSystem browsers;
    private static Whole whole;

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
    void whatATeacherAnswersOnAPhoneReachesTheOfficesHeatMap() {
        try (var office = browsers.person(BrowserSystem.DESK).logIn("oda");
                var teacher = browsers.person(BrowserSystem.PHONE);
                var scales = teacher.scales();
                var principal = browsers.person(BrowserSystem.DESK).logIn("rita")) {
            assertThat(shown(office)).doesNotContain(SCHOOL);

            answer(teacher.logIn("kari"));
            assertThat(scales.bytes())
                    .as("a whole ballot with log-in")
                    .isPositive()
                    .isLessThan(AnswerSheetIT.BALLOT);
            answerThroughThePortal();
            closeAndShare(principal);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                office.open("/reporting");
                assertThat(shown(office)).contains(SCHOOL);
            });
            office.seesNothingBroken("heat-map-with-trinnberget");
        }
    }

    /** Schools that stand in the heat map with figures. */
    private static String shown(Person office) {
        return office.page()
                .locator("table.heat tr:has(td:not([colspan]))")
                .allInnerTexts()
                .toString();
    }

    /** Two taps from log-in to the first question, one choice a screen. */
    private static void answer(Person teacher) {
        teacher.seesNothingBroken("start-teacher").follow("Svar nå").seesNothingBroken("ballot-intro");
        beginWhileTheNetBreaks(teacher);
        teacher.seesNothingBroken("ballot-question");
        teacher.open("/ballot/slip").seesNothingBroken("ballot-slip").open("/ballot/1");
        while (!teacher.page().url().endsWith("/ballot/obstacles")) {
            var here = teacher.page().url();
            teacher.page().locator("input[name=answer][value='3']").check();
            teacher.press("Neste").page().waitForURL(url -> !url.equals(here));
        }
        teacher.seesNothingBroken("ballot-obstacles").press("Hopp over").comesTo("**/ballot/review");
        teacher.seesNothingBroken("ballot-review").press("Send inn").reads("Svarene er sendt inn. Du er ferdig.");
        teacher.seesNothingBroken("ballot-sent").press("Ferdig");
    }

    /** The ballot is signed, and what it opens never comes: the same browser goes on with the same ballot. */
    private static void beginWhileTheNetBreaks(Person teacher) {
        var page = teacher.page();
        var intro = page.url();
        page.route("**/ballot/token", Route::abort);
        page.waitForRequest("**/ballot/token", () -> teacher.press("Begynn"));
        page.unroute("**/ballot/token");
        page.navigate(intro);
        page.waitForURL("**/ballot/1");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    /** A colleague signs in at the school's portal, and ten more; what they answer goes over the API. */
    private static void answerThroughThePortal() {
        var colleagues = new Colleagues(whole, Colleagues.SCHOOL);
        var token = Portal.logIn(whole.origin(), "uten", "avsats");
        colleagues.submit(colleagues.fill(token, colleagues.round(), 1));
        colleagues.answer(10);
    }

    private static void closeAndShare(Person principal) {
        principal.seesNothingBroken("start-principal").follow("Se og lukk").seesNothingBroken("closing");
        principal.press("Lukk for godt");
        principal.seesNothingBroken("result");
        principal
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Del med skoleeier"))
                .first()
                .click();
        principal.seesNothingBroken("sharing").press("Del nå");
    }
}
