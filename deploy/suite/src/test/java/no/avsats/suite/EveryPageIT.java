package no.avsats.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.avsats.local.demo.Demo;
import no.avsats.suite.BrowserSystem.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page at a desk and on a phone: nothing that axe-core finds, nothing wider than the screen, and a picture to look at. */
class EveryPageIT {

    private static final String BEKKESKARET = "NO:ORGNR:899990072";
    private static final String HEGGLUNDEN = "/assessment/schools/NO:ORGNR:899990048";
    private static final String FURURABBEN = "/assessment/schools/NO:ORGNR:899990099";

    private static final String SCHOOL_COLUMNS =
            "country;ownerOrgNumber;ownerName;municipalityCode;districtName;schoolOrgNumber;schoolUnitCode;nsrId;schoolName;"
                    + "schoolForms;gradeFrom;gradeTo;languageForm;email;url;validFrom;validTo";

    private static Whole whole;
    private static BrowserSystem browsers;
    private static UUID round;
    private static String strategy;
    private static String goal;

    @BeforeAll
    static void open() {
        whole = Whole.running();
        browsers = new BrowserSystem(whole.origin());
        round = new Colleagues(whole, "NO:ORGNR:899990099").round();
        strategy = given().baseUri(whole.origin())
                .get("/strategy/v1/published?organisation=" + Demo.OWNER)
                .path("data[0].strategy");
        goal = given().baseUri(whole.origin())
                .get("/strategy/v1/published?organisation=" + Demo.OWNER)
                .path("data[0].parts.find { it.item.type == 'goal' }.id");
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void whatAnybodySees() {
        try (var anybody = browsers.person(BrowserSystem.DESK)) {
            look(
                    anybody,
                    List.of(
                            "/",
                            "/?goodbye",
                            "/?language=en",
                            "/trust",
                            "/trust?language=en",
                            "/ballot",
                            "/strategy/published/" + strategy + "?language=nb",
                            "/strategy/published/" + strategy + "/1?language=en",
                            "/strategy/trace/" + goal + "?language=en"));
        }
    }

    @Test
    void whatTheOfficeSees() {
        try (var office = browsers.person(BrowserSystem.DESK).logIn("oda")) {
            office.open("/assessment/frameworks").press("Lag utkast");
            look(
                    office,
                    List.of(
                            "/reporting",
                            "/reporting?figure=level&role=leader",
                            "/reporting/plans",
                            "/reporting/strategies",
                            "/reporting?language=en",
                            "/assessment/rounds?language=nb",
                            "/assessment/rounds/new",
                            "/assessment/rounds/new?for=preschools",
                            "/assessment/journey",
                            "/assessment/measures",
                            "/assessment/rounds/new?copy=" + round,
                            "/assessment/rounds/" + round,
                            "/assessment/frameworks",
                            "/assessment/frameworks/draft",
                            "/assessment/frameworks/draft/areas/content",
                            "/assessment/frameworks/draft/areas/content/indicators/new",
                            "/assessment/frameworks/draft/areas/content/measures/new",
                            "/assessment/frameworks/draft/indicators/sharing",
                            "/assessment/frameworks/draft/indicators/sharing?text=en&language=en",
                            "/assessment/frameworks/draft/measures/try-three-lessons",
                            "/assessment/frameworks/draft/sentences/pupil-make-own",
                            "/assessment/frameworks/draft/areas/content/sentences/statements",
                            "/assessment/frameworks/draft/preview/1",
                            "/assessment/frameworks/draft/publishing",
                            "/assessment/frameworks/draft/dropping",
                            "/identity/directory?language=nb",
                            "/identity/directory?search=fur",
                            "/identity/directory/schools/NO:ORGNR:899990048",
                            "/identity/me",
                            "/strategy",
                            "/strategy/documents/" + strategy,
                            "/strategy/documents/" + strategy + "/history",
                            "/strategy/documents/" + strategy + "/forward",
                            "/strategy/documents/" + strategy + "/above",
                            "/strategy/documents/" + strategy + "/process",
                            "/strategy/documents/" + strategy + "/group",
                            "/strategy/documents/" + strategy + "/meetings/new?kind=COMPLETION",
                            "/strategy/documents/" + strategy + "/approval",
                            "/strategy/documents/" + strategy + "/calendar",
                            "/strategy/approvals",
                            "/strategy/minutes",
                            "/strategy/wheel",
                            "/strategy/consultations/" + strategy,
                            "/strategy/trace/" + goal + "?language=nb",
                            "/strategy/trace-gaps/" + Demo.OWNER));
        }
    }

    @Test
    void whatALeaderSeesWhoIsDone() {
        try (var leader = browsers.person(BrowserSystem.DESK).logIn("rektor1")) {
            var plan = "/strategy/plans/NO:ORGNR:899990048/" + planOf("NO:ORGNR:899990048");
            look(
                    leader,
                    List.of(
                            "/assessment",
                            HEGGLUNDEN + "/result",
                            HEGGLUNDEN + "/result?language=en",
                            HEGGLUNDEN + "/views?language=nb",
                            HEGGLUNDEN + "/views?language=en",
                            HEGGLUNDEN + "/result?language=sv",
                            HEGGLUNDEN + "/rounds/" + round + "/sheet",
                            HEGGLUNDEN + "/result?language=nn",
                            "/identity/directory",
                            "/strategy?language=nb",
                            "/strategy/documents/new",
                            "/strategy/following",
                            "/strategy/plans?language=nb",
                            "/strategy/plans/new",
                            plan,
                            plan + "?view=board",
                            plan + "/print",
                            plan + "/measures/new",
                            plan + "/more",
                            plan + "/about",
                            plan + "/import",
                            plan + "?language=en",
                            "/identity/me"));
        }
    }

    @Test
    void whatALeaderOfTwoSeesWhoIsNot() {
        try (var leader = browsers.person(BrowserSystem.DESK).logIn("petra")) {
            var here = FURURABBEN + "/rounds/" + round;
            look(
                    leader,
                    List.of(
                            "/assessment",
                            "/identity/acting",
                            here + "/statement",
                            here + "/statement/statuses",
                            here + "/statement?screen=first",
                            here + "/own",
                            here + "/closing",
                            here + "/teams",
                            here + "/invitation",
                            here + "/invitation/poster",
                            here + "/handing-out",
                            here + "/handing-out?language=en",
                            here + "/ballot?language=nb"));
        }
    }

    @Test
    void whatALeaderPrintsAndHandsOut() {
        try (var leader = browsers.person(BrowserSystem.DESK).logIn("rektor1")) {
            var onPaper = new Colleagues(whole, "NO:ORGNR:899990048").planOnPaper();
            leader.open(HEGGLUNDEN + "/rounds/" + onPaper + "/codes");
            lookAtBothWidths(leader, "codes");
            leader.press("Lag kodene");
            assertThat(leader.page().locator(".code")).hasCount(24);
            lookAtBothWidths(leader, "codes-slips");
            leader.open(HEGGLUNDEN + "/rounds/" + onPaper + "/codes");
            lookAtBothWidths(leader, "codes-printed");
        }
    }

    @Test
    void whatLeadersAreAskedAboutTheirHabits() {
        var schools = List.of("899990048", "899990056", "899990064", "899990080", "899990110").stream()
                .map(number -> "NO:ORGNR:" + number)
                .toList();
        var habits = Colleagues.planHabits(whole, schools);
        try (var leader = browsers.person(BrowserSystem.DESK).logIn("rektor1")) {
            leader.open("/assessment/schools/" + schools.getFirst() + "/rounds/" + habits + "/ballot");
            lookAtBothWidths(leader, "habits-intro");
            leader.press("Begynn");
            assertThat(leader.page().locator("h1")).containsText("Hvor mange timer");
            lookAtBothWidths(leader, "habits-question");
            answerHabits(leader, "2");
            lookAtBothWidths(leader, "habits-sent");
            for (var number = 2; number <= schools.size(); number++) {
                try (var another = browsers.person(BrowserSystem.DESK).logIn("rektor" + number)) {
                    another.open("/assessment/schools/" + schools.get(number - 1) + "/rounds/" + habits + "/ballot")
                            .press("Begynn");
                    answerHabits(another, "3");
                }
            }
            leader.open("/assessment/rounds/" + habits + "/habits");
            lookAtBothWidths(leader, "habits-waits");
            schools.forEach(school -> new Colleagues(whole, school).close(habits));
            leader.open("/assessment/rounds/" + habits + "/habits");
            assertThat(leader.page().locator("h1")).hasText("Minst 5 ledere har svart");
            lookAtBothWidths(leader, "habits-result");
        }
    }

    private void answerHabits(Person leader, String card) {
        leader.page().locator("input[name=answer][value='" + card + "']").check();
        leader.press("Neste");
        leader.open("/ballot/review");
        lookAtBothWidths(leader, "habits-review");
        leader.press("Send inn");
        assertThat(leader.page().locator("h1")).hasText("Svarene er sendt inn. Du er ferdig.");
    }

    @Test
    void whatTheOfficeBringsIn() {
        try (var office = browsers.person(BrowserSystem.DESK).logIn("oda")) {
            office.open("/identity/directory/" + Demo.OWNER + "/imports");
            lookAtBothWidths(office, "imports");
            office.page().locator("tbody a").last().click();
            assertThat(office.page().getByText("Filene er importert").first()).isVisible();
            lookAtBothWidths(office, "import-done");
            sendSchools(
                    office, "XX;899990013;Vardefjord kommune;;Nordre bydel;899990048;;;Hegglunden skole;GRUNNSKOLE");
            assertThat(office.page().locator(".tag.error").first()).isVisible();
            lookAtBothWidths(office, "import-refused");
            sendSchools(
                    office, "NO;899990013;Vardefjord kommune;;Nordre bydel;899990048;;;Hegglunden skole;GRUNNSKOLE");
            lookAtBothWidths(office, "import-checked");
            office.press("Importer");
            assertThat(office.page().locator("[role=alert]")).isVisible();
            lookAtBothWidths(office, "import-unconfirmed");
        }
    }

    /** Checks only: a file with one school would end all the others. */
    private static void sendSchools(Person office, String school) {
        office.open("/identity/directory/" + Demo.OWNER + "/imports");
        var file = SCHOOL_COLUMNS + "\n" + school + ";;;nb;;;2020-08-01;\n";
        office.page()
                .locator("#schools")
                .setInputFiles(new FilePayload("schools.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        office.press("Sjekk filene");
    }

    @Test
    void whatAnOperatorSeesOfALetterThatNobodyCouldRead() {
        whole.broker().send("avsats.assessment", "no JSON at all");
        try (var operator = browsers.person(BrowserSystem.DESK).logIn("ulla")) {
            whole.tokens().give("ulla@ukjent.kommune.no", "nation@NO:ORGNR:932384469");
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                operator.open("/reporting/dead-letters");
                assertThat(operator.page().locator("tbody tr").first()).isVisible();
            });
            assertThat(operator.page().locator(".strip")).containsText("nasjonal myndighet");
            lookAtBothWidths(operator, "dead-letters");
        }
    }

    @Test
    void whatPeopleSeeInTheDark() {
        try (var leader = browsers.person(BrowserSystem.DESK).logIn("rektor1").inTheDark();
                var office = browsers.person(BrowserSystem.DESK).logIn("oda").inTheDark();
                var teacher = browsers.person(BrowserSystem.DESK).inTheDark()) {
            lookAtBothWidths(leader.open("/assessment"), "dark-start");
            lookAtBothWidths(leader.open(HEGGLUNDEN + "/result"), "dark-result");
            lookAtBothWidths(office.open("/reporting"), "dark-overview");
            lookAtBothWidths(office.open("/identity/directory"), "dark-directory");
            var key = new Colleagues(whole, BEKKESKARET).fill(round, 1);
            teacher.page()
                    .context()
                    .addCookies(List.of(new Cookie("ballot-sheet", key).setUrl(whole.origin() + "/ballot/")));
            lookAtBothWidths(teacher.open("/ballot/1"), "dark-ballot");
        }
    }

    private static void lookAtBothWidths(Person person, String name) {
        person.seesNothingBrokenAtBothWidths("page-" + name);
    }

    /** The plan that the demo adopted for the school. */
    private static String planOf(String school) {
        return given().baseUri(whole.origin())
                .auth()
                .oauth2(whole.tokens().of("leader@" + Demo.OWNER + "/" + school))
                .get("/strategy/v1/schools/{school}/plans", school)
                .then()
                .statusCode(200)
                .extract()
                .path("data[0].id");
    }

    private static void look(Person person, List<String> addresses) {
        addresses.forEach(address -> person.open(address).seesNothingBrokenAtBothWidths(name(address)));
    }

    private static String name(String address) {
        var plain = address.replace(round.toString(), "round")
                .replace(strategy, "strategy")
                .replaceAll("NO:ORGNR:\\d+", "school")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one");
        return "page" + plain.replaceAll("[^a-z]+", "-");
    }
}
