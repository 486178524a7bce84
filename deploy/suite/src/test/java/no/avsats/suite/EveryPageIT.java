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

    private static BrowserSystem browsers;
    private static UUID round;
    private static String strategy;

    @BeforeAll
    static void open() {
        var whole = Whole.running();
        browsers = new BrowserSystem(whole.origin());
        round = new Colleagues(whole, "NO:ORGNR:899990099").round();
        strategy = given().baseUri(whole.origin())
                .get("/strategy/v1/published?organisation=" + Demo.OWNER)
                .path("data[0].strategy");
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {BrowserSystem.DESK, BrowserSystem.PHONE})
    void whatAnybodySees(int width) {
        try (var anybody = browsers.person(width)) {
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
                            "/strategy/published/" + strategy + "/1?language=en"));
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
                            "/identity/me",
                            "/strategy",
                            "/strategy/documents/" + strategy,
                            "/strategy/documents/" + strategy + "/history",
                            "/strategy/documents/" + strategy + "/forward",
                            "/strategy/consultations/" + strategy));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BrowserSystem.DESK, BrowserSystem.PHONE})
    void whatALeaderSeesWhoIsDone(int width) {
        try (var leader = browsers.person(width).logIn("rektor1")) {
            look(
                    leader,
                    List.of(
                            "/assessment",
                            HEGGLUNDEN + "/result",
                            HEGGLUNDEN + "/result?language=en",
                            "/identity/directory",
                            "/strategy?language=nb",
                            "/strategy/documents/new",
                            "/strategy/following"));
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

    private static void look(Person person, List<String> addresses) {
        addresses.forEach(address -> person.open(address).seesNothingBroken(name(address)));
    }

    private static String name(String address) {
        var plain = address.replace(round.toString(), "round")
                .replace(strategy, "strategy")
                .replaceAll("NO:ORGNR:\\d+", "school");
        return "page" + plain.replaceAll("[^a-z]+", "-");
    }
}
