package no.avsats.suite;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.UUID;
import no.avsats.local.demo.Demo;
import no.avsats.suite.BrowserSystem.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page at a desk and on a phone: nothing that axe-core finds, nothing wider than the screen, and a picture to look at. */
class EveryPageIT {

    private static final String HEGGLUNDEN = "/assessment/schools/NO:ORGNR:899990048";
    private static final String FURURABBEN = "/assessment/schools/NO:ORGNR:899990099";

    private static Whole whole;
    private static BrowserSystem browsers;
    private static UUID round;

    @BeforeAll
    static void open() {
        whole = Whole.running();
        browsers = new BrowserSystem(whole.origin());
        round = new Colleagues(whole, "NO:ORGNR:899990099").round();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {BrowserSystem.DESK, BrowserSystem.PHONE})
    void whatAnybodySees(int width) {
        try (var anybody = browsers.person(width)) {
            look(anybody, List.of("/", "/?goodbye", "/?language=en", "/trust", "/trust?language=en", "/ballot"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BrowserSystem.DESK, BrowserSystem.PHONE})
    void whatTheOfficeSees(int width) {
        try (var office = browsers.person(width).logIn("oda")) {
            look(
                    office,
                    List.of(
                            "/reporting",
                            "/reporting?figure=level&role=leader",
                            "/reporting?language=en",
                            "/assessment/rounds?language=nb",
                            "/assessment/rounds/new",
                            "/assessment/rounds/" + round,
                            "/identity/directory",
                            "/identity/me"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BrowserSystem.DESK, BrowserSystem.PHONE})
    void whatALeaderSeesWhoIsDone(int width) {
        try (var leader = browsers.person(width).logIn("rektor1")) {
            var plan = "/strategy/plans/NO:ORGNR:899990048/" + planOf("NO:ORGNR:899990048");
            look(
                    leader,
                    List.of(
                            "/assessment",
                            HEGGLUNDEN + "/result",
                            HEGGLUNDEN + "/result?language=en",
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
                            "/identity/directory"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BrowserSystem.DESK, BrowserSystem.PHONE})
    void whatALeaderOfTwoSeesWhoIsNot(int width) {
        try (var leader = browsers.person(width).logIn("petra")) {
            var here = FURURABBEN + "/rounds/" + round;
            look(
                    leader,
                    List.of(
                            "/assessment",
                            "/identity/acting",
                            here + "/statement",
                            here + "/own",
                            here + "/closing",
                            here + "/ballot"));
        }
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
        addresses.forEach(address -> person.open(address).seesNothingBroken(name(address)));
    }

    private static String name(String address) {
        var plain = address.replace(round.toString(), "round")
                .replaceAll("NO:ORGNR:\\d+", "school")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one");
        return "page" + plain.replaceAll("[^a-z]+", "-");
    }
}
